package torikumi.submission;

import torikumi.security.Caller;
import torikumi.security.Rights;
import torikumi.security.Role;

/**
 * What the caller is to a submission.
 *
 * @param editor may write as the member
 * @param submitter may submit and withdraw as the member
 * @param secretariat may do everything of the council, on the member's behalf
 */
public record Standing(boolean editor, boolean submitter, boolean secretariat) {

    /** The caller's standing towards a part. */
    public static Standing of(Caller caller, Rights rights, Part part) {
        var council = part.submission().councilId;
        var member = part.submission().memberId;
        var needed = part.editorsMaySubmit() ? Role.EDITOR : Role.APPROVER;
        return new Standing(
                rights.mayWriteSeat(council, member) && caller.holds(member, Role.EDITOR),
                rights.maySubmitSeat(council, member, part.editorsMaySubmit()) && caller.holds(member, needed),
                rights.mayAdminister(council));
    }
}
