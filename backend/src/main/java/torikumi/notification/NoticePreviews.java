package torikumi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import torikumi.edition.Edition;
import torikumi.member.Member;
import torikumi.round.Round;
import torikumi.security.Caller;
import torikumi.submission.Submission;

/** Fills a wording in with real data, as the secretariat tries it. */
@ApplicationScoped
public class NoticePreviews {

    @Inject
    NoticeFacts facts;

    @Inject
    Caller caller;

    /** As the caller would get it about the council's latest round and one of its members. */
    public Wording fill(UUID councilId, NotificationKind kind, String language, Wording wording) {
        var notice = new Notification();
        notice.kind = kind;
        notice.councilId = councilId;
        notice.language = language;
        notice.name = caller.name();
        notice.address = "";
        Round.<Round>find("councilId = ?1 order by fiscalYear desc, id desc", councilId)
                .firstResultOptional()
                .ifPresent(round -> take(notice, round));
        if (notice.memberId == null) {
            Member.<Member>find("councilId = ?1 order by position, id", councilId)
                    .firstResultOptional()
                    .ifPresent(member -> notice.memberId = member.id);
        }
        return wording.filled(facts.of(notice));
    }

    private static void take(Notification notice, Round round) {
        notice.roundId = round.id;
        // one that was handed in says the most
        Submission.<Submission>find("roundId = ?1 order by lastVersion desc, id", round.id)
                .firstResultOptional()
                .ifPresent(submission -> {
                    notice.submissionId = submission.id;
                    notice.memberId = submission.memberId;
                    notice.number = Math.max(1, submission.getLastVersion());
                });
        edition(round).ifPresent(edition -> notice.facts = Map.of(Placeholder.EDITION.name(), edition.id.toString()));
    }

    private static Optional<Edition> edition(Round round) {
        return Edition.find("roundId = ?1 order by number desc", round.id).firstResultOptional();
    }
}
