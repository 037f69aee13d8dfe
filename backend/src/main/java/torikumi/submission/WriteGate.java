package torikumi.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import torikumi.http.Messages;
import torikumi.http.Problem;
import torikumi.security.Caller;
import torikumi.security.Rights;

/** Puts the rules' answer to the present caller: lets through, or refuses with the reasons in their language. */
@RequestScoped
public class WriteGate {

    @Inject
    Caller caller;

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    /** For whoever may read a submission. */
    public Part readable(UUID submissionId) {
        var part = Part.find(submissionId).orElseThrow(Problem::notFound);
        rights.readSeat(part.submission().councilId, part.submission().memberId);
        return part;
    }

    /** What the caller is to a submission. */
    public Standing standing(Part part) {
        return Standing.of(caller, rights, part);
    }

    /**
     * For writing in a cell.
     *
     * @throws Problem 409 with the blockers when the cell is locked
     */
    public void write(Part part, Cell cell) {
        refuse(SubmissionRules.write(part, cell, standing(part), clock.instant()));
    }

    /**
     * For deciding what the words of a cell name.
     *
     * @throws Problem 409 with the blockers when the cell is locked for the caller
     */
    public void mark(Part part, Cell cell) {
        refuse(SubmissionRules.mark(part, cell, standing(part), clock.instant()));
    }

    /**
     * Lets through when nothing stands in the way.
     *
     * @throws Problem 403 when the caller may never do it, else 409 with the blockers
     */
    public void refuse(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        refuseRole(blocks);
        throw Block.refusal(blocks, language());
    }

    /**
     * Refuses only whom no waiting would help; the caller's version and body are checked before the rest.
     *
     * @throws Problem 403
     */
    public void refuseRole(List<Block> blocks) {
        for (var block : blocks) {
            if (block.isAboutRole()) {
                throw Problem.forbidden(block.code());
            }
        }
    }

    /** The seat to name in the audit log: the member when the caller acts for it, else null. */
    public UUID onBehalfOf(Part part) {
        var member = part.submission().memberId;
        return rights.onBehalf(member) ? member : null;
    }

    /** The caller's subject. */
    public String sub() {
        return caller.sub();
    }

    /** The caller's language. */
    public Locale language() {
        return Messages.language(headers);
    }
}
