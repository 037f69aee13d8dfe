package torikumi.submission.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import torikumi.submission.Block;
import torikumi.submission.CellStatus;
import torikumi.submission.Part;
import torikumi.submission.Standing;
import torikumi.submission.SubmissionRules;
import torikumi.submission.WriteGate;

/** Shows submissions as the caller may see and use them, in two statements however many there are. */
@RequestScoped
public class SubmissionViews {

    @Inject
    WriteGate gate;

    @Inject
    Clock clock;

    /** The view of one. */
    public SubmissionView of(Part part) {
        return of(List.of(part)).getFirst();
    }

    /** The views of several, in the given order. */
    public List<SubmissionView> of(List<Part> parts) {
        var ids = parts.stream().map(part -> part.submission().id).toList();
        var cells = CellRow.of(ids);
        var backgrounds = Background.of(ids);
        return parts.stream()
                .map(part -> of(
                        part,
                        cells.getOrDefault(part.submission().id, List.of()),
                        backgrounds.getOrDefault(part.submission().id, Background.NONE)))
                .toList();
    }

    private SubmissionView of(Part part, List<CellRow> rows, Background background) {
        var standing = gate.standing(part);
        var now = clock.instant();
        var cells = rows.stream()
                .map(row -> SubmissionView.CellView.of(
                        row,
                        SubmissionRules.write(part, row.cell(), standing, now).isEmpty(),
                        changed(row, background.digests())))
                .toList();
        return SubmissionView.of(part, cells, actions(part, rows, background, standing, now));
    }

    private List<SubmissionView.Action> actions(
            Part part, List<CellRow> rows, Background background, Standing standing, Instant now) {
        return List.of(
                action("edit", SubmissionRules.edit(part, standing, now), List.of()),
                action(
                        "submit",
                        SubmissionRules.submit(part, standing, isEmpty(rows), background.isBy(gate.sub()), now),
                        unfinished(rows, background.undecided())),
                action("withdraw", SubmissionRules.withdraw(part, standing, now), List.of()),
                action("return", SubmissionRules.sendBack(part, standing), List.of()),
                action("accept", SubmissionRules.accept(part, standing), unsettled(standing, background)),
                action("reopen", SubmissionRules.reopen(part, standing), List.of()),
                action("edit_on_behalf", SubmissionRules.editOnBehalf(part, standing), List.of()),
                action("extend", SubmissionRules.extend(part, standing), List.of()),
                action("explain_on_behalf", SubmissionRules.explainOnBehalf(part, standing), List.of()),
                action("comment", SubmissionRules.comment(standing), List.of()),
                action("correct", SubmissionRules.correct(part, standing), List.of()));
    }

    private SubmissionView.Action action(String name, List<Block> blocks, List<Block> warnings) {
        var language = gate.language();
        return new SubmissionView.Action(
                name,
                blocks.isEmpty(),
                blocks.stream().map(block -> block.view(language)).toList(),
                warnings.stream().map(block -> block.view(language)).toList());
    }

    /** Whether nothing at all was entered or declared. */
    static boolean isEmpty(List<CellRow> rows) {
        return rows.stream().allMatch(row -> row.status() == CellStatus.EMPTY);
    }

    private static List<Block> unfinished(List<CellRow> rows, Map<UUID, Long> undecided) {
        var warnings = new ArrayList<Block>();
        for (var row : rows) {
            switch (row.status()) {
                case EMPTY -> warnings.add(Block.of("cell_empty", row.cell()));
                case IN_PROGRESS -> warnings.add(Block.of("cell_in_progress", row.cell()));
                case NOTHING_TO_REPORT, COMPLETED -> {}
            }
            var open = undecided.get(row.cell().id);
            if (open != null) {
                warnings.add(Block.counting("carry_undecided", row.cell(), open));
            }
        }
        return warnings;
    }

    // Not a word about them to members: the secretariat's own are counted too.
    private static List<Block> unsettled(Standing standing, Background background) {
        return standing.secretariat() && background.openComments() > 0
                ? List.of(new Block("comments_unsettled", null, null, background.openComments()))
                : List.of();
    }

    private static boolean changed(CellRow row, Map<String, String> base) {
        var then = base.get(row.cell().key());
        return then != null && !then.equals(row.digest());
    }
}
