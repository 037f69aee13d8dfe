package torikumi.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import torikumi.audit.AuditLog;
import torikumi.http.Problem;
import torikumi.program.Program;
import torikumi.program.ProgramAlias;
import torikumi.program.ProgramCatalogue;
import torikumi.program.ProgramView;
import torikumi.round.Round;
import torikumi.security.Caller;
import torikumi.submission.check.CheckField;
import torikumi.submission.check.UnknownPrograms;
import torikumi.submission.mention.CouncilNames;
import torikumi.text.MatchKey;

/** Finds names that look like programmes, and takes them into the catalogue or refuses them. */
@RequestScoped
class CandidateDesk {

    private static final List<CheckField> READ = List.of(CheckField.HEADING, CheckField.TITLE, CheckField.TEXT);

    @Inject
    ProgramCatalogue catalogue;

    @Inject
    Caller caller;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The names of a round in a state, the most frequent first. */
    List<CandidateView> of(Round round, CandidateState state) {
        var decisions = ProgramCandidate.of(round.councilId);
        if (state == CandidateState.ACCEPTED) {
            return decisions.values().stream()
                    .filter(decision -> decision.state == CandidateState.ACCEPTED)
                    .sorted((a, b) -> b.decidedAt.compareTo(a.decidedAt))
                    .map(decision -> CandidateView.of(decision.name, List.of(), decision))
                    .toList();
        }
        var found = new ArrayList<CandidateView>();
        named(round).forEach((key, named) -> {
            var decision = decisions.get(key);
            // Accepted and not known all the same: the programme has gone again, so it is a candidate again.
            var refused = decision != null && decision.state == CandidateState.REFUSED;
            if (refused == (state == CandidateState.REFUSED)) {
                found.add(CandidateView.of(named.name(), named.places(), refused ? decision : null));
            }
        });
        found.sort((a, b) -> b.places().size() - a.places().size());
        return List.copyOf(found);
    }

    private record Named(String name, List<Place> places) {}

    private Map<String, Named> named(Round round) {
        var unknown =
                new UnknownPrograms(CouncilNames.of(catalogue, round.councilId).scanner());
        Map<String, Named> named = new LinkedHashMap<>();
        for (var line : RoundReading.of(round.id)) {
            for (var field : READ) {
                var value = line.of(field);
                for (var span : unknown.candidates(value, line.printed(field))) {
                    var name = value.substring(span.start(), span.end());
                    named.computeIfAbsent(MatchKey.keyOf(name), _ -> new Named(name, new ArrayList<>()))
                            .places()
                            .add(Place.of(line, field, span.start(), span.end()));
                }
            }
        }
        return named;
    }

    /** Refuses names, or takes that back. */
    void decide(Round round, CandidateWrites.Decision write) {
        if (write.state() == CandidateState.ACCEPTED) {
            throw Problem.invalid("/state", "candidate_accepted_otherwise");
        }
        for (var name : new HashSet<>(write.names())) {
            var candidate = ProgramCandidate.about(round.councilId, name);
            var before = CandidateView.of(name, List.of(), candidate.state == null ? null : candidate);
            if (write.state() == CandidateState.OPEN) {
                candidate.delete();
            } else {
                decided(candidate, CandidateState.REFUSED, null);
            }
            var after = CandidateView.of(name, List.of(), write.state() == CandidateState.OPEN ? null : candidate);
            audit.record("assess", "program_candidate", round.id, round.councilId, before, after);
        }
    }

    /** Takes a name into the catalogue. */
    CandidateView accept(Round round, CandidateWrites.Acceptance write) {
        var names = CouncilNames.of(catalogue, round.councilId);
        var program = write.programId() == null ? create(round, write) : alias(round, write, names);
        var candidate = ProgramCandidate.about(round.councilId, write.name());
        decided(candidate, CandidateState.ACCEPTED, program.id);
        return CandidateView.of(write.name(), List.of(), candidate);
    }

    private Program create(Round round, CandidateWrites.Acceptance write) {
        if (write.kind() == null) {
            throw Problem.invalid("/kind", "constraint_not_null");
        }
        if (write.type() == null) {
            throw Problem.invalid("/type", "constraint_not_null");
        }
        if (!write.type().fits(write.kind())) {
            throw Problem.invalid("/type", "program_type_mismatch");
        }
        var program = new Program();
        program.councilId = round.councilId;
        program.kind = write.kind();
        program.type = write.type();
        program.name = write.name();
        program.persistAndFlush();
        audit.record("create", "program", program.id, round.councilId, null, ProgramView.of(program));
        return program;
    }

    private Program alias(Round round, CandidateWrites.Acceptance write, CouncilNames names) {
        UUID id = write.programId();
        if (!names.byProgram().containsKey(id)) {
            throw Problem.invalid("/program_id", "program_unknown");
        }
        Program program = Program.findById(id);
        var before = ProgramView.of(program);
        // Of a nationwide programme only this council's other name: it is not the secretariat's to name for all.
        var alias = new ProgramAlias(write.name(), null, null, round.councilId, null);
        if (!program.aliases.contains(alias)) {
            program.aliases.add(alias);
            program.refreshSearchKey();
            Program.flush();
            audit.record("update", "program", id, round.councilId, before, ProgramView.of(program));
        }
        return program;
    }

    private void decided(ProgramCandidate candidate, CandidateState state, UUID program) {
        candidate.state = state;
        candidate.programId = program;
        candidate.decidedAt = clock.instant();
        candidate.decidedBy = caller.sub();
        candidate.decidedByName = caller.name();
        candidate.persist();
    }
}
