package torikumi.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import torikumi.http.Problem;

/**
 * Every rule of who may do what. Each method returns when it is allowed and throws otherwise, in the order that all
 * answers keep: 401, then 404 for what the caller may not read, then 403 for writing what it may read.
 */
@RequestScoped
public class Rights {

    static final String READ_SUBMISSIONS = "read:submissions";
    static final String WRITE_ENTRIES = "write:entries";

    @Inject
    Caller caller;

    /** For administrators of the whole system: councils, organisations, nationwide programmes. */
    public void administerSystem() {
        signedIn();
        if (!caller.isSystemAdmin()) {
            throw Problem.forbidden();
        }
    }

    /** For the secretariat of a council, writing what the public may read. */
    public void administer(UUID councilId) {
        signedIn();
        if (!mayAdminister(councilId)) {
            throw Problem.forbidden();
        }
    }

    /** For the secretariat of a council, touching what others may not even see. */
    public void administerHidden(UUID councilId) {
        signedIn();
        if (!mayAdminister(councilId)) {
            throw Problem.notFound();
        }
    }

    public boolean mayAdminister(UUID councilId) {
        return !caller.isMachine() && caller.isSecretariat(councilId);
    }

    /** Reading a seat's unpublished part. */
    public void readSeat(UUID councilId, UUID memberId) {
        signedIn();
        if (!mayReadSeat(councilId, memberId)) {
            throw Problem.notFound();
        }
    }

    /** Whether the caller's token lets it read unpublished parts at all; whose, its memberships say. */
    public boolean mayReadSubmissions() {
        return caller.hasScope(READ_SUBMISSIONS);
    }

    public boolean mayReadSeat(UUID councilId, UUID memberId) {
        return caller.hasScope(READ_SUBMISSIONS)
                && (caller.isSecretariat(councilId) || caller.holds(memberId, Role.VIEWER));
    }

    /** The seats whose unpublished parts the caller may read because of a role on them. */
    public Set<UUID> readableSeats() {
        return caller.hasScope(READ_SUBMISSIONS) ? caller.seats() : Set.of();
    }

    /** The councils whose every unpublished part the caller may read. */
    public Set<UUID> readableCouncils() {
        return caller.hasScope(READ_SUBMISSIONS) ? caller.secretariatOf() : Set.of();
    }

    /** The councils the caller looks after. */
    public Set<UUID> administeredCouncils() {
        return caller.isMachine() ? Set.of() : caller.secretariatOf();
    }

    /** Writing a seat's entries: its editors, and the secretariat on its behalf. */
    public void writeSeat(UUID councilId, UUID memberId) {
        readSeat(councilId, memberId);
        if (!mayWriteSeat(councilId, memberId)) {
            throw Problem.forbidden();
        }
    }

    public boolean mayWriteSeat(UUID councilId, UUID memberId) {
        return caller.hasScope(WRITE_ENTRIES) && (caller.holds(memberId, Role.EDITOR) || mayAdminister(councilId));
    }

    /** Submitting and withdrawing: approvers, editors where the council lets them, and the secretariat. */
    public boolean maySubmitSeat(UUID councilId, UUID memberId, boolean editorsMaySubmit) {
        return !caller.isMachine()
                && (caller.holds(memberId, editorsMaySubmit ? Role.EDITOR : Role.APPROVER) || mayAdminister(councilId));
    }

    /** Looking after the people of a seat: its approvers and the secretariat. */
    public void managePeople(UUID councilId, UUID memberId) {
        readSeat(councilId, memberId);
        if (!mayManagePeople(councilId, memberId)) {
            throw Problem.forbidden();
        }
    }

    public boolean mayManagePeople(UUID councilId, UUID memberId) {
        return caller.holds(memberId, Role.APPROVER) || mayAdminister(councilId);
    }

    /** Whether a write by the caller is one on the member's behalf (代理入力). */
    public boolean onBehalf(UUID memberId) {
        return !caller.holds(memberId, Role.EDITOR);
    }

    /** For answers that only a known caller can have. */
    public void signedIn() {
        if (caller.isAnonymous()) {
            throw new Problem(401, "unauthenticated");
        }
    }
}
