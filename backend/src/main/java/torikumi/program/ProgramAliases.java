package torikumi.program;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import torikumi.council.Council;
import torikumi.http.Problem;
import torikumi.member.Member;
import torikumi.text.MatchKey;

/** Checks what aliases say about whose word they are. */
final class ProgramAliases {

    private ProgramAliases() {}

    /**
     * The aliases as they are stored, in order, each once.
     *
     * @param owner the council whose own the programme is; null for nationwide
     */
    static List<ProgramAlias> complete(List<ProgramAlias> aliases, UUID owner) {
        var complete = new ArrayList<ProgramAlias>();
        for (int i = 0; aliases != null && i < aliases.size(); i++) {
            var alias = complete(aliases.get(i), "/aliases/" + i, owner);
            if (!complete.contains(alias)) {
                complete.add(alias);
            }
        }
        return Program.sorted(complete);
    }

    private static ProgramAlias complete(ProgramAlias alias, String pointer, UUID owner) {
        if (MatchKey.keyOf(alias.name()).isEmpty()) {
            throw Problem.invalid(pointer + "/name", "constraint_not_blank");
        }
        if (alias.validFrom() != null
                && alias.validTo() != null
                && alias.validTo().isBefore(alias.validFrom())) {
            throw Problem.invalid(pointer + "/valid_to", "valid_to_before_valid_from");
        }
        var council = alias.councilId();
        if (council != null && Council.findByIdOptional(council).isEmpty()
                || council != null && owner != null && !owner.equals(council)) {
            throw Problem.invalid(pointer + "/council_id", "alias_council_unknown");
        }
        if (alias.memberId() != null) {
            var asked = council == null ? owner : council;
            council = Member.<Member>findByIdOptional(alias.memberId())
                    .map(member -> member.councilId)
                    .filter(found -> asked == null || asked.equals(found))
                    .orElseThrow(() -> Problem.invalid(pointer + "/member_id", "alias_member_unknown"));
        }
        return new ProgramAlias(alias.name(), alias.validFrom(), alias.validTo(), council, alias.memberId());
    }
}
