package torikumi.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.audit.AuditLog;
import torikumi.http.Problem;
import torikumi.program.Program;
import torikumi.program.ProgramCatalogue;
import torikumi.program.ProgramDesk;
import torikumi.program.ProgramKind;
import torikumi.program.ProgramType;
import torikumi.program.ProgramView;
import torikumi.security.Caller;

/** Does what a proposal says, as far as a person wants it. */
@RequestScoped
class ProgramProposalDecision {

    @Inject
    ProgramDesk desk;

    @Inject
    ProgramCatalogue catalogue;

    @Inject
    AuditLog audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * What to take over.
     *
     * @param programId the programme to change instead of the proposed one; left out for the proposed one or a new one
     * @param fields names of the fields to take over; left out for all. A new programme always gets its name
     * @param kind of a new programme; SUPPORT_PROGRAM when left out
     * @param type of a new programme; SUBSIDY when left out
     */
    @Schema(name = "ProgramProposalAcceptance")
    record Acceptance(
            @Schema(nullable = true) UUID programId,
            @Schema(nullable = true) @Size(max = 30) List<String> fields,
            @Schema(nullable = true) ProgramKind kind,
            @Schema(nullable = true) ProgramType type) {}

    void accept(ProgramProposal proposal, Acceptance acceptance) {
        proposal.refuseDecided();
        var fields = fields(acceptance);
        var id = acceptance.programId() == null ? proposal.programId : acceptance.programId();
        if (id == null) {
            create(proposal, acceptance, fields);
        } else {
            change(proposal, id, fields);
        }
        proposal.decide(ProgramProposal.State.ACCEPTED, caller.name(), null, clock.instant());
    }

    private static Set<ProposedField> fields(Acceptance acceptance) {
        var fields = new LinkedHashSet<ProposedField>();
        if (acceptance.fields() == null) {
            fields.addAll(List.of(ProposedField.values()));
            return fields;
        }
        for (int i = 0; i < acceptance.fields().size(); i++) {
            var code = acceptance.fields().get(i);
            var at = "/fields/" + i;
            fields.add(Arrays.stream(ProposedField.values())
                    .filter(field -> field.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid(at, "proposed_field_unknown")));
        }
        return fields;
    }

    private void create(ProgramProposal proposal, Acceptance acceptance, Set<ProposedField> fields) {
        var program = new Program();
        program.kind = acceptance.kind() == null ? ProgramKind.SUPPORT_PROGRAM : acceptance.kind();
        program.type = acceptance.type() == null ? ProgramType.SUBSIDY : acceptance.type();
        if (!program.type.fits(program.kind)) {
            throw Problem.invalid("/type", "program_type_mismatch");
        }
        program.councilId = proposal.councilId;
        program.name = proposal.name;
        put(proposal, program, fields);
        program.persistAndFlush();
        proposal.programId = program.id;
        audit.record("create", "program", program.id, program.councilId, null, ProgramView.of(program));
    }

    private void change(ProgramProposal proposal, UUID id, Set<ProposedField> fields) {
        var program = desk.byId(catalogue.winner(id));
        desk.mayWrite(program.councilId);
        var before = ProgramView.of(program);
        if (fields.contains(ProposedField.NAME)) {
            desk.rename(program, proposal.name);
        }
        put(proposal, program, fields);
        Program.flush();
        proposal.programId = program.id;
        audit.record("update", "program", program.id, program.councilId, before, ProgramView.of(program));
    }

    private static void put(ProgramProposal proposal, Program program, Set<ProposedField> fields) {
        for (var field : fields) {
            var value = proposal.content.get(field.code());
            if (value != null) {
                field.put(program, value);
            }
        }
        if (program.receptionStartDate != null
                && program.receptionEndDate != null
                && program.receptionEndDate.isBefore(program.receptionStartDate)) {
            throw Problem.invalid("/fields", "reception_reversed");
        }
        // what is said now is what the file said on its day
        program.checkedOn = LocalDate.ofInstant(proposal.proposedAt, ZoneId.of("Asia/Tokyo"));
        program.refreshSearchKey();
    }
}
