package torikumi.demo;

import static torikumi.demo.DemoFiles.id;
import static torikumi.demo.DemoFiles.instant;
import static torikumi.demo.DemoFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import torikumi.http.TimeSource;
import torikumi.round.Round;
import torikumi.submission.Cell;
import torikumi.submission.EntryKind;
import torikumi.submission.Part;
import torikumi.submission.RoundFrames;
import torikumi.submission.Submission;
import torikumi.submission.carry.CarryChoice;
import torikumi.submission.carry.CarryDecision;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryContent;
import torikumi.submission.entry.EntryDesk;
import torikumi.submission.entry.Marker;
import torikumi.submission.workflow.Freezer;

/** Fills in one member's part of a demo round and takes it as far as the file says. */
@ApplicationScoped
class DemoParts {

    /** What was sent back can still be corrected, whenever the demo is loaded. */
    private static final int DAYS_LEFT = 11;

    @Inject
    EntryDesk desk;

    @Inject
    Freezer freezer;

    @Inject
    RoundFrames frames;

    @Inject
    Clock clock;

    /** The file's entry ids to what was stored, so that a later round can carry an entry on. */
    private final Map<UUID, Entry> stored = new HashMap<>();

    void store(Round round, JsonNode node) {
        Submission submission = Submission.find("roundId = ?1 and memberId = ?2", round.id, id(node, "member_id"))
                .firstResult();
        var part = Part.find(submission.id).orElseThrow();
        node.get("cells").forEach(cell -> cell(part, cell));
        Submission.flush();
        advance(part, node);
    }

    private void cell(Part part, JsonNode node) {
        var cell = Cell.at(part.submission().id, node.get("theme").asInt(), EntryKind.valueOf(text(node, "kind")))
                .orElseThrow();
        if (node.path("nothing_to_report").asBoolean()) {
            cell.declareNothing(DemoPeople.EDITOR.sub(), DemoPeople.EDITOR.name(), part.submission().updatedAt);
            return;
        }
        String rank = null;
        for (var entry : node.get("entries")) {
            rank = entry(part, cell, rank, entry);
        }
        cell.completed = node.path("completed").asBoolean();
    }

    private String entry(Part part, Cell cell, String lastRank, JsonNode node) {
        var content = new EntryContent(
                text(node, "department"),
                text(node, "heading"),
                text(node, "title"),
                text(node, "text"),
                Marker.valueOf(text(node, "marker")),
                measures(part, cell, node.get("response_measures")));
        var entry =
                desk.append(part, cell, lastRank, content, DemoPeople.EDITOR).entry();
        var origin = stored.get(id(node, "carried_from"));
        if (origin != null) {
            entry.lineageId = origin.lineageId;
            entry.carriedFromEntry = origin.id;
            entry.carriedFromVersion = origin.version;
            var same = entry.text.equals(origin.text);
            var decision = CarryDecision.of(entry.submissionId, origin.id, origin.version);
            var choice = same ? CarryChoice.CONTINUED : CarryChoice.UPDATED;
            decision.decide(choice, entry.id, DemoPeople.EDITOR, entry.createdAt);
            decision.persist();
        }
        stored.put(id(node, "id"), entry);
        return entry.rank;
    }

    private Set<UUID> measures(Part part, Cell cell, JsonNode ordinals) {
        var ofTheme = frames.of(part.round().id).theme(cell.theme).orElseThrow().measures();
        var chosen = new HashSet<UUID>();
        ordinals.forEach(ordinal -> chosen.add(ofTheme.get(ordinal.asInt() - 1).id()));
        return chosen;
    }

    private void advance(Part part, JsonNode node) {
        var submission = part.submission();
        if (!node.hasNonNull("submitted_at")) {
            return;
        }
        var submitted = instant(node, "submitted_at");
        var cells = Cell.of(submission.id);
        submission.submit(DemoPeople.EDITOR.sub(), submitted);
        freezer.freeze(part, cells, DemoPeople.EDITOR, submitted);
        if (node.hasNonNull("accepted_at")) {
            submission.accept(instant(node, "accepted_at"));
        } else if (node.hasNonNull("return")) {
            sendBack(submission, cells, node);
        }
    }

    private void sendBack(Submission submission, List<Cell> cells, JsonNode node) {
        var asked = node.get("return");
        var due = DemoFiles.stillToCome(DemoFiles.date(asked, "due_on"), LocalDate.now(clock), DAYS_LEFT);
        submission.sendBack(
                text(asked, "reason"),
                asked.get("cells").isEmpty(),
                due.atTime(23, 59, 59).atZone(TimeSource.ZONE).toInstant(),
                instant(node, "returned_at"));
        for (var each : asked.get("cells")) {
            cells.stream()
                    .filter(cell -> cell.key().equals(each.get("theme").asInt() + "/" + text(each, "kind")))
                    .forEach(cell -> cell.sendBack(text(each, "reason")));
        }
    }
}
