package torikumi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.submission.entry.Entry;

/** Takes a member's form there and back in every way that it may travel. */
public record RoundTrip(FormDesk desk, UUID submission) {

    private record Said(String department, String heading, String title, String text) {}

    /** Untouched: nothing changes, whatever was stripped. */
    public void changesNothing() {
        var form = desk.download(submission);
        var before = said();
        unchanged(form, before);
        unchanged(Sheet.strip(form), before);
        unchanged(withoutKeys(form), before);
        if (Sheet.hasLibreOffice()) {
            var saved = Sheet.throughLibreOffice(form);
            unchanged(saved, before);
            unchanged(Sheet.strip(saved), before);
        }
    }

    /** Thirty edits are found, those and no other, and applied they say what was written. */
    public void findsWhatWasPlanted(long seed) {
        var edits = PlantedEdits.in(desk.download(submission), seed);
        found(edits, edits.form);
        found(edits, Sheet.strip(edits.form));
        if (Sheet.hasLibreOffice()) {
            var saved = Sheet.throughLibreOffice(edits.form);
            found(edits, saved);
            found(edits, Sheet.strip(saved));
        }
        applied(edits);
    }

    private void unchanged(byte[] form, List<Said> before) {
        var comparison = desk.compare(submission, form);
        assertThat(FormDesk.statuses(comparison)).isEmpty();
        assertThat(comparison.getInt("counts.unchanged")).isEqualTo(before.size());
        assertThat(said()).isEqualTo(before);
    }

    private static byte[] withoutKeys(byte[] form) {
        return Sheet.edit(Sheet.strip(form), sheet -> {
            var head = Sheet.text(sheet.row(5), Sheet.KEY);
            for (var row = 6; sheet.row(row) != null; row++) {
                Sheet.write(sheet.row(row), Sheet.KEY, "");
            }
            assertThat(head).isEqualTo("整理番号");
        });
    }

    private void found(PlantedEdits edits, byte[] form) {
        var comparison = desk.compare(submission, form);
        var counts = FormDesk.statuses(comparison).stream()
                .collect(Collectors.toMap(status -> status, _ -> 1, Integer::sum));
        assertThat(counts).isEqualTo(edits.planted);
        assertThat(new HashSet<>(comparison.<String>getList("rows.findAll { it.status == 'CHANGED' }.key")))
                .isEqualTo(edits.changed.keySet());
        assertThat(comparison.<String>getList("rows.findAll { it.status == 'REMOVED' }.key"))
                .hasSameElementsAs(edits.removed);
        assertThat(comparison.<String>getList("rows.findAll { it.status == 'ADDED' }.fields.proposed.flatten()"))
                .hasSameElementsAs(edits.added);
        assertThat(comparison.<Boolean>getList("rows.findAll { it.status == 'REMOVED' }.chosen"))
                .doesNotContain(true);
    }

    private void applied(PlantedEdits edits) {
        var before = said();
        var comparison = desk.compare(submission, edits.form);
        desk.apply(submission, edits.form, FormDesk.choices(comparison)).then().statusCode(200);
        var after = said();
        assertThat(after).hasSize(before.size() + edits.added.size() - edits.removed.size());
        assertThat(after.stream().map(Said::text)).containsAll(edits.added);
        for (var edit : edits.changed.values()) {
            assertThat(after).anySatisfy(said -> assertThat(List.of(or(said.heading()), or(said.title()), said.text()))
                    .contains(edit.getValue()));
        }
        // what nobody touched is as it was
        var kept = counts(after);
        var same = counts(before).entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), kept.getOrDefault(entry.getKey(), 0)))
                .sum();
        assertThat(same).isEqualTo(before.size() - edits.changed.size() - edits.removed.size());
        var again = desk.compare(submission, edits.form);
        assertThat(FormDesk.statuses(again)).as("the same file once more").isEmpty();
    }

    private static Map<Said, Integer> counts(List<Said> said) {
        var counts = new HashMap<Said, Integer>();
        said.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    private List<Said> said() {
        return QuarkusTransaction.requiringNew().call(() -> Entry.ofSubmission(submission).stream()
                .map(entry -> new Said(entry.department, entry.heading, entry.title, entry.text))
                .toList());
    }
}
