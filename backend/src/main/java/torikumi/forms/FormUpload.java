package torikumi.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import torikumi.council.Council;
import torikumi.forms.compare.Comparison;
import torikumi.forms.compare.Difference;
import torikumi.forms.compare.Stored;
import torikumi.forms.sheet.FilledForm;
import torikumi.forms.sheet.FormNumber;
import torikumi.forms.sheet.FormReader;
import torikumi.forms.sheet.Refusal;
import torikumi.http.Problem;
import torikumi.submission.Block;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.SubmissionRules;
import torikumi.submission.WriteGate;
import torikumi.text.MatchKey;

/** Takes an uploaded form as far as its comparison with what is stored; refuses what is no form of this submission. */
@RequestScoped
class FormUpload {

    /** A form has some fifty kilobytes; pictures that somebody pasted may make it larger. */
    private static final long FILE_MAX = 5L * 1024 * 1024;

    @Inject
    WriteGate gate;

    @Inject
    Clock clock;

    /** A form with what it would change. */
    record Compared(FilledForm form, Stored stored, List<Difference> differences) {}

    /** The file's bytes. */
    byte[] bytes(FileUpload file) {
        if (file == null) {
            throw Problem.invalid("/file", "constraint_not_null");
        }
        if (file.size() > FILE_MAX) {
            throw new Problem(413, "form_file_too_large");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads a file.
     *
     * @throws Problem 422 with the reason when it is no form
     */
    FilledForm read(byte[] file) {
        try {
            return FormReader.read(file);
        } catch (Refusal refusal) {
            throw Problem.invalid("/file", refusal.code(), refusal.args());
        }
    }

    /**
     * Compares a form with what is stored.
     *
     * @throws Problem 422 when it is another's form, 409 when nothing at all can be written now
     */
    Compared compare(Part part, FilledForm form) {
        var named = refuseOthers(part, form);
        var madeAt = form.number().map(FormNumber::madeAt).orElse(null);
        var stored = Stored.read(part, madeAt, form.department());
        if (!named && form.rows().stream().noneMatch(row -> stored.knows(row.key()))) {
            throw Problem.invalid("/file", "form_of_unknown");
        }
        refuseLocked(stored);
        return new Compared(form, stored, Comparison.of(stored, form, cell -> locks(part, cell)));
    }

    private List<Block> locks(Part part, Cell cell) {
        return SubmissionRules.write(part, cell, gate.standing(part), clock.instant());
    }

    private void refuseLocked(Stored stored) {
        var locked =
                stored.cells().stream().map(cell -> locks(stored.part(), cell)).toList();
        if (!locked.isEmpty() && locked.stream().noneMatch(List::isEmpty)) {
            gate.refuse(locked.getFirst());
        }
    }

    /** Whether the form says whose it is. */
    private static boolean refuseOthers(Part part, FilledForm form) {
        var number = form.number();
        if (number.isPresent() && number.get().isOf(part.submission().id)) {
            return true;
        }
        var council = Council.<Council>findById(part.submission().councilId);
        refuseOther("form_of_other_council", form.council(), council.name);
        refuseOther("form_of_other_member", form.organization(), part.member().name);
        refuseOther("form_of_other_round", form.round(), part.round().name);
        // The same words on another number: a seat with the same name, or a round that was made anew.
        if (number.isPresent()) {
            throw Problem.invalid("/file", "form_of_unknown");
        }
        return !form.organization().isEmpty();
    }

    private static void refuseOther(String code, String said, String own) {
        if (!said.isEmpty() && !MatchKey.keyOf(said).equals(MatchKey.keyOf(own))) {
            throw Problem.invalid("/file", code, said, own);
        }
    }
}
