package torikumi.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import torikumi.round.RoundMember;
import torikumi.round.RoundOpened;
import torikumi.round.RoundTheme;

/** Gives every member of a round that opens its part, with a cell for each theme and kind. */
@ApplicationScoped
public class SubmissionOpening {

    @Inject
    Clock clock;

    void create(@Observes RoundOpened opened) {
        var round = opened.round();
        var themes = RoundTheme.of(round.id);
        for (var member : RoundMember.of(round.id)) {
            var submission = Submission.of(round.councilId, round.id, member.id, member.originId, clock.instant());
            submission.persist();
            for (var theme : themes) {
                for (var kind : EntryKind.values()) {
                    Cell.of(submission.id, theme.id, theme.number, kind).persist();
                }
            }
        }
    }
}
