package torikumi.submission.reason;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.text.PlainText;

/**
 * A reason to begin with.
 *
 * @param title what it is chosen by
 * @param text what is put into the field
 */
@Schema(name = "ReasonTemplate")
public record ReasonTemplate(
        @NotNull ReasonKind kind,
        @NotBlank @PlainText(max = ReasonTemplate.TITLE_MAX) String title,

        @NotBlank @PlainText(max = ReasonTemplate.TEXT_MAX, multiline = true)
        String text) {

    static final int TITLE_MAX = 60;
    static final int TEXT_MAX = 2000;

    /** Those of a council that has not written any: its language is the one of what it prints, whoever reads. */
    static final List<ReasonTemplate> FIRST = List.of(
            new ReasonTemplate(ReasonKind.RETURN, "数字の時点", "記載いただいた数字について、いつの時点（または期間）のものか分かるように追記をお願いします。"),
            new ReasonTemplate(ReasonKind.RETURN, "取組の結果", "取組の内容に加えて、その結果（件数、参加者数、効果など）の追記をお願いします。"),
            new ReasonTemplate(ReasonKind.RETURN, "正式な名称", "支援策・支援機関の名称が正式なものかご確認いただき、必要に応じて修正をお願いします。"),
            new ReasonTemplate(ReasonKind.RETURN, "対象期間外", "今回の対象期間より前の取組と思われます。対象期間内の内容に更新いただくか、削除をお願いします。"),
            new ReasonTemplate(ReasonKind.RETURN, "欄の違い", "記載の内容から、別のテーマまたは別の欄（①・②）が適当と思われます。ご確認のうえ、移動をお願いします。"),
            new ReasonTemplate(ReasonKind.ON_BEHALF, "メールで回答", "構成員からメールで回答をいただいたため、事務局が代わりに入力しました。"),
            new ReasonTemplate(ReasonKind.ON_BEHALF, "電話で依頼", "構成員から電話で依頼を受けたため、事務局が代わりに入力しました。"),
            new ReasonTemplate(ReasonKind.ON_BEHALF, "書面で回答", "構成員から書面で回答をいただいたため、事務局が代わりに入力しました。"),
            new ReasonTemplate(ReasonKind.MINOR_CORRECTION, "表記ゆれ", "表記を統一しました。内容に変更はありません。"),
            new ReasonTemplate(ReasonKind.MINOR_CORRECTION, "誤字・脱字", "誤字・脱字を直しました。内容に変更はありません。"));
}
