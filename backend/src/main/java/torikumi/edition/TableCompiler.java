package torikumi.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import torikumi.council.ColorMode;
import torikumi.edition.table.TableModel;
import torikumi.edition.table.TableModel.Status;
import torikumi.round.Round;
import torikumi.round.RoundMember;
import torikumi.submission.EntryKind;
import torikumi.submission.RoundFrame;

/**
 * Puts a table together: the round's words, its members in order, and what each of them contributes.
 *
 * @param frame the round's themes and response measures
 * @param members in the table's order
 * @param plainPrograms programmes that the council does not print in colour
 */
record TableCompiler(Round round, RoundFrame frame, List<RoundMember> members, Set<UUID> plainPrograms) {

    /**
     * Compiles.
     *
     * @param contents by the members' origin ids; a member without one has its row with labels over empty cells
     */
    TableModel compile(Map<UUID, MemberContent> contents, Imprint imprint) {
        return new TableModel(
                TableModel.FORMAT,
                round.title,
                round.caption,
                round.legend,
                imprint.documentNumber(),
                imprint.watermark(),
                imprint.asOf(),
                imprint.edition(),
                headings(),
                frame.themes().stream().map(TableCompiler::theme).toList(),
                members.stream()
                        .map(member -> member(member, contents.get(member.originId)))
                        .toList());
    }

    private TableModel.Headings headings() {
        return new TableModel.Headings(
                round.themeHeading,
                round.measureHeading,
                round.memberHeading,
                round.initiativeLabel,
                round.challengeLabel);
    }

    private static TableModel.Theme theme(RoundFrame.Theme theme) {
        return new TableModel.Theme(
                theme.originId(),
                theme.number(),
                theme.name(),
                theme.measures().stream()
                        .map(measure -> new TableModel.Measure(measure.originId(), measure.name()))
                        .toList());
    }

    private TableModel.Member member(RoundMember member, MemberContent content) {
        var rows = Arrays.stream(EntryKind.values())
                .map(kind -> frame.themes().stream()
                        .map(theme -> cell(theme.number(), kind, content))
                        .toList())
                .toList();
        return new TableModel.Member(
                member.originId,
                member.categoryLabel,
                member.name,
                rows.get(EntryKind.INITIATIVE.ordinal()),
                rows.get(EntryKind.CHALLENGE.ordinal()));
    }

    private TableModel.Cell cell(int theme, EntryKind kind, MemberContent content) {
        if (content == null) {
            var absent = round.absentWording == null ? "" : round.absentWording;
            return new TableModel.Cell(theme, Status.NOT_ENTERED, absent, List.of());
        }
        var cell = content.at(theme, kind);
        var coloring = new Coloring(plainPrograms, round.colorMode == ColorMode.FIRST);
        return new TableModel.Cell(
                theme,
                cell.status(),
                cell.status() == Status.NOTHING_TO_REPORT ? nothing(kind) : "",
                cell.entries().stream().map(coloring::entry).toList());
    }

    private String nothing(EntryKind kind) {
        return switch (kind) {
            case INITIATIVE -> round.initiativeNothingText;
            case CHALLENGE -> round.challengeNothingText;
        };
    }
}
