package torikumi.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import torikumi.council.Council;
import torikumi.http.Problem;
import torikumi.http.Required;
import torikumi.member.Member;
import torikumi.security.Caller;
import torikumi.security.Rights;
import torikumi.security.Role;

/** Whose people a caller may look after: those of a council, of one seat, or its secretariat alone. */
@RequestScoped
class PeopleAccess {

    @Inject
    Rights rights;

    @Inject
    Caller caller;

    /**
     * Whose people.
     *
     * @param memberId one seat alone; null for the whole council
     * @param only this role alone; null for every one
     */
    record Scope(UUID councilId, UUID memberId, Role only) {}

    /**
     * What a list is asked for.
     *
     * @throws Problem 400 when neither is named; 401, 403, 404
     */
    Scope scope(String council, UUID memberId) {
        if (memberId != null) {
            var member = member(memberId);
            rights.managePeople(member.councilId, member.id);
            return new Scope(member.councilId, member.id, null);
        }
        return council(id(council));
    }

    /**
     * The council whose people a caller looks after as its secretariat.
     *
     * @param council id or slug
     * @throws Problem 400 when none is named; 401, 404
     */
    UUID administered(String council) {
        var id = id(council);
        rights.administerHidden(id);
        return id;
    }

    /** A council's people: all for its secretariat, the secretariat for the system administrator. */
    Scope council(UUID councilId) {
        if (caller.isSystemAdmin() && !caller.isSecretariat(councilId)) {
            return new Scope(councilId, null, Role.SECRETARIAT);
        }
        rights.administerHidden(councilId);
        return new Scope(councilId, null, null);
    }

    /** Where somebody is invited to. */
    Scope place(InvitationWrite write) {
        if (write.role() == Role.SECRETARIAT) {
            rights.administerSystem();
            var key = Required.field("/council_id", write.councilId()).toString();
            return new Scope(Council.byKey(key).id, null, Role.SECRETARIAT);
        }
        var member = member(Required.field("/member_id", write.memberId()));
        rights.managePeople(member.councilId, member.id);
        return new Scope(member.councilId, member.id, null);
    }

    /** One thing about people. */
    void manage(UUID councilId, UUID memberId) {
        if (memberId != null) {
            rights.managePeople(councilId, memberId);
        } else if (!caller.isSystemAdmin()) {
            // Its own colleagues a secretariat sees; who is one, the system administrator says.
            rights.administerHidden(councilId);
        }
    }

    private static UUID id(String council) {
        if (council == null) {
            throw Problem.malformed("?council", "constraint_not_null");
        }
        return Council.byKey(council).id;
    }

    private static Member member(UUID id) {
        return Member.<Member>findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
