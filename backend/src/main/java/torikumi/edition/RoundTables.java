package torikumi.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.edition.table.TableModel;
import torikumi.program.ProgramCatalogue;
import torikumi.round.Round;
import torikumi.round.RoundMember;
import torikumi.submission.RoundFrames;
import torikumi.submission.Submission;
import torikumi.submission.version.SubmissionVersion;
import torikumi.submission.version.VersionContent;

/** Reads what tables of a round are compiled from. */
@ApplicationScoped
public class RoundTables {

    @Inject
    RoundFrames frames;

    @Inject
    WorkingContents working;

    @Inject
    ProgramCatalogue catalogue;

    /** The present working state of all members. */
    public TableModel preview(Round round) {
        List<Submission> submissions = Submission.list("roundId", round.id);
        return compiler(round, RoundMember.of(round.id)).compile(working.of(submissions), Imprint.PREVIEW);
    }

    /** The present working state of one member: its rows alone, as they will be printed. */
    public TableModel row(Round round, Submission submission) {
        var member = RoundMember.<RoundMember>findById(submission.roundMemberId);
        return compiler(round, List.of(member)).compile(working.of(List.of(submission)), Imprint.PREVIEW);
    }

    /** What an edition compiled now would hold. */
    TableModel compiled(Round round) {
        return compiler(round, RoundMember.of(round.id)).compile(contents(round, true), Imprint.PREVIEW);
    }

    /** What each member contributes so far, or had accepted last, by the members' origin ids. */
    public Map<UUID, MemberContent> contents(Round round, boolean accepted) {
        if (!accepted) {
            return working.of(Submission.list("roundId", round.id));
        }
        return accepted(round).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> MemberContent.of(entry.getValue())));
    }

    /** Each member's last accepted version with the marks as they are decided by now, by the members' origin ids; members without one are missing. */
    Map<UUID, VersionContent> accepted(Round round) {
        Map<UUID, UUID> members = Submission.<Submission>list("roundId", round.id).stream()
                .collect(Collectors.toMap(submission -> submission.id, submission -> submission.memberId));
        Map<UUID, VersionContent> contents = new HashMap<>();
        var marks = new PresentMarks(catalogue, round.councilId, members.keySet());
        SubmissionVersion.accepted(members.keySet()).forEach(version -> {
            var member = members.get(version.submissionId);
            contents.put(member, marks.on(version.content, member));
        });
        return contents;
    }

    TableCompiler compiler(Round round, List<RoundMember> members) {
        return new TableCompiler(round, frames.of(round.id), members, catalogue.uncolored(round.councilId));
    }
}
