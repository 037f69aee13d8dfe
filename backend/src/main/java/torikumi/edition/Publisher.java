package torikumi.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import torikumi.edition.table.TableModel;
import torikumi.http.Problem;
import torikumi.http.TimeSource;
import torikumi.persistence.JsonColumns;
import torikumi.round.Round;
import torikumi.round.RoundMember;
import torikumi.round.RoundStep;
import torikumi.text.Sha256;

/** Compiles editions from each member's last accepted version or from a draft, and publishes them. */
@ApplicationScoped
public class Publisher {

    /**
     * Who compiles.
     *
     * @param language of the refusals
     */
    public record Compiler(String sub, String name, Locale language) {}

    @Inject
    RoundTables tables;

    @Inject
    Event<EditionCompiled> compiled;

    /**
     * Compiles an edition within the caller's transaction; the round's row stays locked until its end.
     *
     * @throws Problem 409 when the round's state or an unconfirmed member without an accepted version forbids it
     */
    public Edition compile(Round round, EditionWrite write, Compiler by, Instant now) {
        Panache.getEntityManager().refresh(round, LockModeType.PESSIMISTIC_WRITE);
        var current = Edition.currentOf(round.id);
        refuseKind(round, write.kind(), current.isPresent());
        var number = Edition.nextNumber(round.id);
        var making = write.fromEditionId() == null
                ? anew(round, write, by, now, number)
                : repeated(round, write, by, number);
        var edition = edition(round, write, by, now, number, making.model());
        if (edition.published) {
            round.move(RoundStep.PUBLISH, now);
            current.ifPresent(former -> former.current = false);
            // the former one gives way first: there is one current edition a round
            Edition.flush();
        }
        edition.persistAndFlush();
        making.rows().accept(edition);
        Edition.flush();
        compiled.fire(new EditionCompiled(edition.id));
        return edition;
    }

    /** The table of an edition, and how its rows are written once it has an id. */
    private record Making(TableModel model, Consumer<Edition> rows) {}

    private Making anew(Round round, EditionWrite write, Compiler by, Instant now, int number) {
        var members = RoundMember.of(round.id);
        var accepted = tables.accepted(round);
        WithoutAccepted.refuseUnconfirmed(members, accepted, write.confirmWithoutAccepted(), by.language());
        Map<UUID, MemberContent> contents = accepted.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> MemberContent.of(entry.getValue())));
        var compiler = tables.compiler(round, members);
        var imprint = Imprint.of(write, number, asOf(round, write, now));
        return new Making(
                compiler.compile(contents, imprint),
                edition -> PublishedRows.persist(edition, compiler.frame(), members, contents));
    }

    private static Making repeated(Round round, EditionWrite write, Compiler by, int number) {
        var source = Edition.<Edition>findByIdOptional(write.fromEditionId())
                .filter(edition -> edition.roundId.equals(round.id) && !edition.published)
                .orElseThrow(() -> Problem.invalid("/from_edition_id", "from_edition_unknown"));
        var model = source.tableModel;
        WithoutAccepted.refuseUnconfirmed(model, write.confirmWithoutAccepted(), by.language());
        var imprint = Imprint.of(write, number, model);
        return new Making(
                model.under(imprint.documentNumber(), imprint.watermark(), imprint.asOf(), imprint.edition()),
                edition -> PublishedRows.copy(source.id, edition.id));
    }

    private static void refuseKind(Round round, EditionKind kind, boolean published) {
        if (!round.getState().isVisible()) {
            throw Problem.conflict("round_preparing");
        }
        if (kind.isPublic() && round.getState().after(RoundStep.PUBLISH).isEmpty()) {
            throw Problem.conflict("round_still_open");
        }
        switch (kind) {
            case PUBLISHED -> {
                if (published) {
                    throw Problem.conflict("already_published");
                }
            }
            case CORRECTED, UPDATED -> {
                if (!published) {
                    throw Problem.conflict("not_yet_published");
                }
            }
            case DRAFT, MEETING -> {}
        }
    }

    private static LocalDate asOf(Round round, EditionWrite write, Instant now) {
        if (write.asOf() != null) {
            return write.asOf();
        }
        return round.asOf == null && !write.kind().isPublic() ? LocalDate.ofInstant(now, TimeSource.ZONE) : round.asOf;
    }

    private static Edition edition(
            Round round, EditionWrite write, Compiler by, Instant now, int number, TableModel model) {
        var edition = new Edition();
        edition.councilId = round.councilId;
        edition.roundId = round.id;
        edition.number = number;
        edition.kind = write.kind();
        edition.published = write.kind().isPublic();
        edition.current = edition.published;
        edition.fromEditionId = write.fromEditionId();
        edition.note = write.note();
        edition.compiledAt = now;
        edition.compiledBy = by.sub();
        edition.compiledByName = by.name();
        edition.tableModel = model;
        edition.contentHash = hash(model);
        return edition;
    }

    private static String hash(TableModel model) {
        try {
            return Sha256.hex(JsonColumns.MAPPER.writeValueAsBytes(model));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a table of plain records is always JSON", impossible);
        }
    }
}
