package torikumi.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.edition.table.TableModel;
import torikumi.http.Messages;
import torikumi.http.Problem;
import torikumi.round.RoundMember;

/** The members whose rows an edition leaves empty; the publisher confirms exactly these. */
final class WithoutAccepted {

    static final String CODE = "members_without_accepted_version";

    /** What stands in the way: one member that has no accepted version. */
    @Schema(name = "MemberBlocker")
    record Blocker(String code, String message, MemberRef member) {}

    /** A member. */
    @Schema(name = "MemberRef")
    record MemberRef(UUID id, String name) {}

    private WithoutAccepted() {}

    /**
     * Refuses until the list is confirmed.
     *
     * @throws Problem 409 {@code members_without_accepted_version} with the members
     */
    static void refuseUnconfirmed(
            List<RoundMember> members, Map<UUID, ?> accepted, Set<UUID> confirmed, Locale language) {
        refuse(
                members.stream()
                        .filter(member -> !accepted.containsKey(member.originId))
                        .map(member -> new MemberRef(member.originId, member.name))
                        .toList(),
                confirmed,
                language);
    }

    /** The same for an edition that repeats another: those whose rows are empty in it. */
    static void refuseUnconfirmed(TableModel source, Set<UUID> confirmed, Locale language) {
        refuse(
                source.members().stream()
                        .filter(WithoutAccepted::isEmpty)
                        .map(member -> new MemberRef(member.id(), member.name()))
                        .toList(),
                confirmed,
                language);
    }

    // An accepted version says something in at least one cell, or it could not have been handed in.
    private static boolean isEmpty(TableModel.Member member) {
        return Stream.concat(member.initiatives().stream(), member.challenges().stream())
                .allMatch(cell -> cell.status() == TableModel.Status.NOT_ENTERED);
    }

    private static void refuse(List<MemberRef> missing, Set<UUID> confirmed, Locale language) {
        if (missing.stream().map(MemberRef::id).collect(Collectors.toSet()).equals(confirmed)) {
            return;
        }
        throw Problem.conflict(CODE, missing.size())
                .with("members", missing)
                .with(
                        "blockers",
                        missing.stream()
                                .map(member -> new Blocker(
                                        "member_without_accepted_version",
                                        Messages.text(language, "member_without_accepted_version", member.name()),
                                        member))
                                .toList());
    }
}
