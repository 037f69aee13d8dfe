package torikumi.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import torikumi.imports.ImportResult.BlockMember;
import torikumi.imports.proposal.Existing;
import torikumi.imports.proposal.MemberRef;
import torikumi.imports.proposal.ProposedEntry;
import torikumi.imports.proposal.ResolvedCell;
import torikumi.member.Category;
import torikumi.member.Member;
import torikumi.round.Round;
import torikumi.round.RoundMember;
import torikumi.round.RoundOpening;
import torikumi.security.Caller;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.Submission;
import torikumi.submission.SubmissionRules;
import torikumi.submission.WriteGate;
import torikumi.submission.entry.Author;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryContent;
import torikumi.submission.entry.EntryDesk;
import torikumi.submission.entry.EntryViews;

/** Writes a confirmed import into the submissions of its round, by the same gate and desk as the screen's writes. */
@RequestScoped
class Apply {

    /** The name of a member that nobody has identified. */
    static final String UNNAMED = "構成員（名称未確認）";

    @Inject
    RoundOpening opening;

    @Inject
    WriteGate gate;

    @Inject
    EntryDesk desk;

    @Inject
    EntryViews views;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private final Map<Integer, BlockMember> members = new LinkedHashMap<>();
    private final Map<UUID, Part> parts = new HashMap<>();
    private int entries;
    private int replaced;
    private int declarations;

    /** Writes what changes; the caller holds the transaction, so that a failure leaves nothing behind. */
    ImportResult write(Round round, Comparison comparison) {
        comparison.resolution().cells().forEach(cell -> member(round, cell.member()));
        for (var cell : comparison.changes()) {
            write(round, cell, comparison.cells());
        }
        return new ImportResult(List.copyOf(members.values()), entries, replaced, declarations, comparison.unchanged());
    }

    private BlockMember member(Round round, MemberRef ref) {
        return members.computeIfAbsent(ref.block(), block -> {
            if (ref.memberId() != null) {
                Member member = Member.findById(UUID.fromString(ref.memberId()));
                admitIfMissing(round, member);
                return new BlockMember(block, member.id, member.name, false);
            }
            var member = create(round, ref);
            opening.admit(round, member);
            return new BlockMember(block, member.id, member.name, true);
        });
    }

    private void admitIfMissing(Round round, Member member) {
        if (RoundMember.count("roundId = ?1 and originId = ?2", round.id, member.id) == 0) {
            opening.admit(round, member);
        }
    }

    private static Member create(Round round, MemberRef ref) {
        var member = new Member();
        member.councilId = round.councilId;
        member.name = ref.name() == null || ref.name().isBlank()
                ? UNNAMED
                : ref.name().strip();
        member.category = ref.categoryId() == null ? null : Category.findById(UUID.fromString(ref.categoryId()));
        member.position = 1 + lastPosition(round, member.category);
        member.persist();
        return member;
    }

    // Behind the others of its category, as the council and as the round's frozen copy have them.
    private static int lastPosition(Round round, Category category) {
        List<Member> members = category == null
                ? Member.list("councilId = ?1 and category is null", round.councilId)
                : Member.list("councilId = ?1 and category = ?2", round.councilId, category);
        var name = category == null ? "" : category.name;
        return Stream.concat(
                        members.stream().map(member -> member.position),
                        RoundMember.of(round.id).stream()
                                .filter(copy -> copy.categoryName.equals(name))
                                .map(copy -> copy.position))
                .max(Integer::compare)
                .orElse(0);
    }

    private void write(Round round, ResolvedCell proposed, RoundCells cells) {
        var member = members.get(proposed.member().block());
        var part = parts.computeIfAbsent(member.memberId(), id -> locked(round, id));
        var held = cells.at(proposed);
        var cell = held != null
                ? held.cell()
                : Cell.at(part.submission().id, proposed.theme(), proposed.kind())
                        .orElseThrow();
        // The import says why itself: no other reason for writing on the member's behalf is asked for.
        gate.refuse(SubmissionRules.explainOnBehalf(part, gate.standing(part)));
        var author = new Author(caller.sub(), caller.name(), true);
        var rank =
                held == null || held.entries().isEmpty() ? null : held.entries().getLast().rank;
        if (proposed.existing() == Existing.REPLACE && held != null) {
            clear(held, author);
            rank = null;
        }
        if (proposed.nothingToReport()) {
            cell.declareNothing(author.sub(), author.name(), clock.instant());
            declarations++;
        }
        for (var entry : proposed.entries()) {
            rank = desk.append(part, cell, rank, content(entry), author).entry().rank;
            entries++;
        }
    }

    private static Part locked(Round round, UUID memberId) {
        Submission submission = Submission.find("roundId = ?1 and memberId = ?2", round.id, memberId)
                .firstResult();
        var part = Part.find(submission.id).orElseThrow();
        part.lock();
        return part;
    }

    private void clear(RoundCells.Held held, Author author) {
        for (var state : views.states(held.entries())) {
            desk.delete(state, author);
            replaced++;
        }
        Entry.flush();
    }

    private static EntryContent content(ProposedEntry entry) {
        return new EntryContent(
                entry.department(), entry.heading(), entry.title(), entry.text(), entry.marker(), Set.of());
    }
}
