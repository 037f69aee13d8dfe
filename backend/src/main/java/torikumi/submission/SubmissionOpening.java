package torikumi.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import torikumi.round.MemberAdmitted;
import torikumi.round.Round;
import torikumi.round.RoundMember;
import torikumi.round.RoundOpened;
import torikumi.round.RoundTheme;

/** Gives every member of a round that opens, and whoever joins it later, its part, with a cell for each theme and kind. */
@ApplicationScoped
public class SubmissionOpening {

    @Inject
    Clock clock;

    void create(@Observes RoundOpened opened) {
        var round = opened.round();
        var themes = RoundTheme.of(round.id);
        RoundMember.of(round.id).forEach(member -> create(round, member, themes));
    }

    void create(@Observes MemberAdmitted admitted) {
        create(admitted.round(), admitted.member(), RoundTheme.of(admitted.round().id));
    }

    private void create(Round round, RoundMember member, List<RoundTheme> themes) {
        var submission = Submission.of(round.councilId, round.id, member.id, member.originId, clock.instant());
        submission.persist();
        for (var theme : themes) {
            for (var kind : EntryKind.values()) {
                Cell.of(submission.id, theme.id, theme.number, kind).persist();
            }
        }
    }
}
