package torikumi.analysis;

import java.util.List;
import torikumi.program.ProgramKind;
import torikumi.round.Round;
import torikumi.text.Csv;

/** A cross table in long form: one value a line (CONVENTIONS.md, the データ file for machines). */
final class CrossTableCsv {

    private CrossTableCsv() {}

    /** What people call a table; also in its file's name. */
    static String title(CrossTable table) {
        return switch (table) {
            case PROGRAMS_BY_THEME -> "支援策・支援機関×テーマ";
            case PROGRAMS_BY_MEMBER -> "支援策・支援機関×構成員";
            case RESPONSE_MEASURES_BY_MEMBER -> "対応策×構成員";
        };
    }

    /** The file's text, byte order mark included. */
    static String render(CrossTableView view, Round round) {
        var programs = view.table().countsPrograms();
        var csv = new StringBuilder(Csv.BYTE_ORDER_MARK)
                .append(Csv.line(List.of(
                        "年度",
                        programs ? "区分" : "テーマ番号",
                        programs ? "支援策・支援機関" : "対応策",
                        view.table().isByTheme() ? "テーマ" : "構成員",
                        "記載事項数")));
        for (var row : view.rows()) {
            for (var i = 0; i < view.columns().size(); i++) {
                var column = view.columns().get(i);
                csv.append(Csv.line(List.of(
                        Integer.toString(round.fiscalYear),
                        programs
                                ? word(row.kind())
                                : row.theme() == null ? "" : row.theme().toString(),
                        row.id() == null ? "対応策の記載なし" : row.name(),
                        column.name(),
                        row.counts().get(i).toString())));
            }
        }
        return csv.toString();
    }

    private static String word(ProgramKind kind) {
        return switch (kind) {
            case SUPPORT_PROGRAM -> "支援策";
            case SUPPORT_INSTITUTION -> "支援機関";
        };
    }
}
