package torikumi.edition.lastcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import torikumi.edition.Edition;
import torikumi.edition.EditionKind;
import torikumi.edition.table.TableModel;
import torikumi.http.Problem;

/** Sends drafts round. */
@ApplicationScoped
class LastCheckDesk {

    @Inject
    Clock clock;

    @Inject
    Event<LastCheckStarted> started;

    /**
     * Sends a draft to every member of its round.
     *
     * @throws Problem 409 when it is no draft, has gone round already, or a later one has
     */
    LastCheck start(Edition edition, LastCheckWrite write, String byName) {
        if (edition.kind != EditionKind.DRAFT) {
            throw Problem.conflict("last_check_needs_draft");
        }
        if (LastCheck.ofEdition(edition.id).isPresent()) {
            throw Problem.conflict("last_check_exists");
        }
        refusePast(write.dueOn());
        var before = LastCheck.latestOf(edition.roundId);
        refuseOlder(edition, before);
        var check = new LastCheck();
        check.editionId = edition.id;
        check.councilId = edition.councilId;
        check.roundId = edition.roundId;
        check.dueOn = write.dueOn();
        check.message = write.message();
        check.startedAt = clock.instant();
        check.startedByName = byName;
        check.persistAndFlush();
        ask(check, edition.tableModel, write.keepAnswers() ? kept(before, edition) : Map.of());
        started.fire(new LastCheckStarted(check.id, check.editionId, check.roundId));
        return check;
    }

    /** Moves the last day, or changes what the members are told. */
    void change(LastCheck check, LastCheckWrite write) {
        if (!write.dueOn().equals(check.dueOn)) {
            refusePast(write.dueOn());
        }
        check.dueOn = write.dueOn();
        check.message = write.message();
        LastCheck.flush();
    }

    private void refusePast(LocalDate dueOn) {
        if (dueOn.isBefore(LocalDate.now(clock))) {
            throw Problem.invalid("/due_on", "due_in_past");
        }
    }

    private static void refuseOlder(Edition edition, Optional<LastCheck> before) {
        before.map(check -> Edition.byId(check.editionId))
                .filter(former -> former.number > edition.number)
                .ifPresent(_ -> {
                    throw Problem.conflict("last_check_superseded");
                });
    }

    private static void ask(LastCheck check, TableModel model, Map<UUID, LastCheckAnswer> kept) {
        for (int i = 0; i < model.members().size(); i++) {
            var member = model.members().get(i);
            var answer = new LastCheckAnswer();
            answer.lastCheckId = check.id;
            answer.memberId = member.id();
            answer.memberName = member.name();
            answer.position = i + 1;
            Optional.ofNullable(kept.get(member.id())).ifPresent(answer::keep);
            answer.persist();
        }
        LastCheckAnswer.flush();
    }

    // What was said of rows that are word for word the same still holds.
    private static Map<UUID, LastCheckAnswer> kept(Optional<LastCheck> before, Edition edition) {
        if (before.isEmpty()) {
            return Map.of();
        }
        var former = rows(Edition.byId(before.get().editionId).tableModel);
        var present = rows(edition.tableModel);
        var kept = new HashMap<UUID, LastCheckAnswer>();
        for (var answer : LastCheckAnswer.of(List.of(before.get().id))) {
            var same = present.get(answer.memberId) != null
                    && present.get(answer.memberId).equals(former.get(answer.memberId));
            if (same && answer.getAnswer() == Answer.NO_CHANGE) {
                kept.put(answer.memberId, answer);
            }
        }
        return kept;
    }

    private static Map<UUID, TableModel.Member> rows(TableModel model) {
        return model.members().stream().collect(Collectors.toMap(TableModel.Member::id, Function.identity()));
    }
}
