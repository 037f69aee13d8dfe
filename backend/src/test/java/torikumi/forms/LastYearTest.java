package torikumi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.entry.Entry;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;

/** Last year's accepted texts stand beside this year's entries, and beside the rows for new ones. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class LastYearTest {

    private static final int BEFORE = 7;

    @Test
    void standsBesideWhatGoesOnFromIt() {
        var people = "last-" + UUID.randomUUID();
        var council = SampleCouncil.store(people);
        var before = SampleRound.open(council, 2024);
        var continued = before.write(0, 1, EntryKind.INITIATIVE, "昨年度の相談会。");
        before.write(0, 1, EntryKind.INITIATIVE, "昨年度だけの講習。");
        before.accept(0);
        before.rewrite(continued, "確認された後の文章。");
        var now = SampleRound.open(council, 2025);
        var entry = now.write(0, 1, EntryKind.INITIATIVE, "今年度の相談会。");
        QuarkusTransaction.requiringNew().run(() -> Entry.<Entry>findById(entry).carriedFromEntry = continued);
        var desk = new FormDesk(people + "-editor");
        var seen = new ArrayList<String>();
        Sheet.edit(desk.download(now.submission(0)), sheet -> {
            seen.add(Sheet.text(sheet.saying("今年度の相談会。"), BEFORE));
            sheet.keyed("1①-新").forEach(row -> seen.add(Sheet.text(row, BEFORE)));
        });
        assertThat(seen).startsWith("昨年度の相談会。", "昨年度だけの講習。", "", "");
    }
}
