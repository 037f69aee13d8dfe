package torikumi.search;

import java.util.List;

/** The columns of the file of mentions. */
final class MentionCsv {

    static final List<String> HEAD = List.of(
            "mention_id",
            "entry_id",
            "fiscal_year",
            "round",
            "member",
            "theme",
            "theme_name",
            "entry_kind",
            "field",
            "start",
            "end",
            "text",
            "program_id",
            "program_name",
            "kind",
            "state",
            "sentence");

    private MentionCsv() {}

    static List<?> line(MentionItem item) {
        return List.of(
                item.id(),
                item.entryId(),
                item.round().fiscalYear(),
                item.round().name(),
                item.member().name(),
                item.theme().number(),
                item.theme().name(),
                item.entryKind().sign(),
                item.field(),
                item.start(),
                item.end(),
                item.text(),
                item.programId(),
                item.programName(),
                item.kind(),
                item.state(),
                item.sentence().strip());
    }
}
