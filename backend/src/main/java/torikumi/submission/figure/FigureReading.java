package torikumi.submission.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import torikumi.http.TimeSource;
import torikumi.round.Round;
import torikumi.submission.figure.FieldFigures.Found;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.Marking;
import torikumi.submission.mention.MentionField;
import torikumi.submission.mention.TextDiff;
import torikumi.text.fact.StatedDate.Written;

/**
 * Works out an entry's figures at a save: what a person decided follows its characters through the edit and goes only
 * with them; what is merely detected is read anew.
 */
public final class FigureReading {

    // Titles speak for the text below them.
    private static final List<MentionField> DOWNWARDS =
            List.of(MentionField.HEADING, MentionField.TITLE, MentionField.TEXT);
    private static final Comparator<FigureMark> IN_ORDER = Comparator.comparing(FigureMark::field)
            .thenComparing(FigureMark::start)
            .thenComparing(FigureMark::end)
            .thenComparing(FigureMark::id);

    private final Written written;

    private FigureReading(Written written) {
        this.written = written;
    }

    /** For texts that are written for a round, and as of its day; of today while it has none. */
    public static FigureReading of(Round round, Instant now) {
        var on = round.asOf == null ? LocalDate.ofInstant(now, TimeSource.ZONE) : round.asOf;
        return of(new Written(round.fiscalYear, on));
    }

    /** For texts that were written at a time. */
    static FigureReading of(Written written) {
        return new FigureReading(written);
    }

    /**
     * The figures after an edit.
     *
     * @param before the old fields
     * @param old the old figures; those that stay keep their ids
     * @param after the new fields
     * @param mentions of the new fields
     */
    public List<FigureMark> reread(Fields before, List<FigureMark> old, Fields after, List<Marking> mentions) {
        var all = new ArrayList<FigureMark>();
        read(after, mentions, (field, read, found) -> {
            var marks = old.stream().filter(figure -> figure.field() == field).toList();
            all.addAll(reread(read, field, before.of(field), marks, after.of(field), found));
        });
        all.sort(IN_ORDER);
        return List.copyOf(all);
    }

    /**
     * The figures of a new entry that says again what one of an earlier round said. What people refused there is refused
     * again, and what they corrected is proposed as they put it; but when it was so is read anew.
     *
     * @param last what the earlier entry had, at the same places
     */
    public List<FigureMark> again(Fields fields, List<Marking> mentions, List<FigureMark> last) {
        var told = new ArrayList<FigureMark>();
        read(fields, mentions, (field, read, found) -> {
            for (var figure : last) {
                if (figure.field() == field) {
                    again(read, figure, found).ifPresent(told::add);
                }
            }
        });
        return reread(fields, told, fields, mentions);
    }

    private static Optional<FigureMark> again(FieldFigures read, FigureMark last, List<Found> found) {
        if (last.state() == FigureState.DISMISSED) {
            return Optional.of(FigureMark.of(
                    last.field(), last.start(), last.end(), last.saying(), FigureState.DISMISSED, List.of()));
        }
        if (!last.state().isDecided() && !last.carried()) {
            return Optional.empty();
        }
        var again = read.again(last.start(), last.end(), last.saying());
        var known = found.stream()
                .anyMatch(one -> one.start() == last.start()
                        && one.end() == last.end()
                        && one.saying().equals(again.saying()));
        return known
                ? Optional.empty()
                : Optional.of(
                        FigureMark.carried(last.field(), last.start(), last.end(), again.saying(), again.doubts()));
    }

    /** What a doubtful figure may mean; the first one is how it is read. Empty when nobody would read it there. */
    public List<Saying> choices(Fields fields, List<Marking> mentions, FigureMark figure) {
        var choices = new ArrayList<Saying>();
        read(fields, mentions, (field, read, found) -> {
            var asked = figure.carried() && field == figure.field()
                    ? List.of(read.again(figure.start(), figure.end(), figure.saying()))
                    : found;
            for (var one : asked) {
                if (field == figure.field() && one.start() == figure.start() && one.end() == figure.end()) {
                    choices.add(one.saying());
                    read.choices(one).stream()
                            .map(dating ->
                                    one.saying().dated(dating.from(), dating.to(), dating.asOf(), dating.words()))
                            .filter(saying -> !choices.contains(saying))
                            .forEach(choices::add);
                }
            }
        });
        return List.copyOf(choices);
    }

    private interface Taking {
        void take(MentionField field, FieldFigures read, List<Found> found);
    }

    private void read(Fields fields, List<Marking> mentions, Taking taking) {
        var around = Dating.NONE;
        for (var field : DOWNWARDS) {
            var text = fields.of(field);
            if (text.isEmpty()) {
                taking.take(field, null, List.of());
                continue;
            }
            var named = mentions.stream()
                    .filter(mention ->
                            mention.field() == field && mention.state().prints())
                    .toList();
            var figures = new FieldFigures(text, named, only(mentions), written, around);
            taking.take(field, figures, figures.read());
            around = figures.dating();
        }
    }

    // What an entry is about: the programme of its title, else the only one that it names.
    private static UUID only(List<Marking> mentions) {
        var titled = distinct(mentions, true);
        var all = distinct(mentions, false);
        if (titled.size() == 1) {
            return titled.getFirst();
        }
        return all.size() == 1 ? all.getFirst() : null;
    }

    private static List<UUID> distinct(List<Marking> mentions, boolean titleOnly) {
        return mentions.stream()
                .filter(mention -> mention.state().prints() && (!titleOnly || mention.field() != MentionField.TEXT))
                .map(Marking::programId)
                .distinct()
                .toList();
    }

    private static List<FigureMark> reread(
            FieldFigures read,
            MentionField field,
            String before,
            List<FigureMark> old,
            String after,
            List<Found> found) {
        var followed = follow(before, old, after);
        var kept = new ArrayList<>(
                followed.stream().filter(figure -> figure.state().isDecided()).toList());
        for (var figure : followed) {
            if (figure.isCarried() && kept.stream().noneMatch(figure::overlaps)) {
                kept.add(figure.read(mark(field, read.again(figure.start(), figure.end(), figure.saying()))));
            }
        }
        for (var one : found) {
            var now = mark(field, one);
            if (kept.stream().noneMatch(figure -> figure.isKept() && figure.overlaps(now))) {
                kept.add(followed.stream()
                        .filter(figure -> samePlace(figure, now))
                        .findFirst()
                        .map(figure -> figure.read(now))
                        .orElse(now));
            }
        }
        return kept;
    }

    private static FigureMark mark(MentionField field, Found one) {
        return FigureMark.of(field, one.start(), one.end(), one.saying(), FigureState.DETECTED, one.doubts());
    }

    private static List<FigureMark> follow(String before, List<FigureMark> old, String after) {
        if (old.isEmpty() || before.equals(after)) {
            return old;
        }
        var diff = TextDiff.of(before, after);
        var followed = new ArrayList<FigureMark>();
        for (var figure : old) {
            diff.follow(figure.start(), figure.end())
                    .ifPresent(start -> followed.add(figure.at(start, start + figure.end() - figure.start())));
        }
        return followed;
    }

    private static boolean samePlace(FigureMark figure, FigureMark now) {
        return figure.state() == FigureState.DETECTED && figure.start() == now.start() && figure.end() == now.end();
    }
}
