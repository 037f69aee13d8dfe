package torikumi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import torikumi.notification.template.Wordings;

class WordingTest {

    @Test
    void leavesOutALineThatHasNothingToSay() {
        var text = new Wording("{round}", "{to} 様\n理由：{reason}\n番号：{document_number} {sender}\n\n終わり")
                .filled(Map.of(Placeholder.ROUND, "令和7年度", Placeholder.TO, "青葉", Placeholder.SENDER, "会長"));
        assertThat(text).isEqualTo(new Wording("令和7年度", "青葉 様\n番号： 会長\n\n終わり\n"));
    }

    @Test
    void executesNothingAndTakesAValueAsItIs() {
        var text = new Wording("{to}", "{to} {inject:x} {config.a} ${to} \\{to}\n")
                .filled(Map.of(Placeholder.TO, "{round} $1 \\"));
        assertThat(text.body()).isEqualTo("{round} $1 \\ {inject:x} {config.a} ${round} $1 \\ \\{round} $1 \\\n");
    }

    @Test
    void keepsASubjectOnOneLine() {
        var text = new Wording("修正：{reason}", "").filled(Map.of(Placeholder.REASON, "一行目\r\nBcc: a@example.jp"));
        assertThat(text.subject()).isEqualTo("修正：一行目 Bcc: a@example.jp");
    }

    @Test
    void everyWordingOfTheProductIsThereAndKnowsItsPlaceholders() {
        for (var kind : NotificationKind.values()) {
            for (var language : new String[] {"ja", "en"}) {
                var wording = Wordings.ofProduct(kind, language);
                assertThat(wording.subject())
                        .as(kind + " " + language)
                        .isNotBlank()
                        .hasSizeLessThan(120);
                assertThat(Wording.unknown(wording.subject() + wording.body(), kind))
                        .as(kind + " " + language)
                        .isEmpty();
                assertThat(wording.body()).as(kind + " " + language).contains("{to}", "{link}");
            }
        }
    }
}
