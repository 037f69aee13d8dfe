package torikumi.submission.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import torikumi.submission.mention.Marking;
import torikumi.text.Sentence;
import torikumi.text.fact.Quantity;
import torikumi.text.fact.QuantityReader;
import torikumi.text.fact.StatedDate.Written;
import torikumi.text.fact.Units;

/** Reads the figures of one field. */
final class FieldFigures {

    /** A figure as it is read. */
    record Found(Quantity quantity, Saying saying, List<FigureDoubt> doubts) {

        int start() {
            return quantity.start();
        }

        int end() {
            return quantity.end();
        }
    }

    // A length of time is a figure where its words say that it was measured.
    private static final Pattern MEASURED = Pattern.compile("(?:時間|日数|休日|期間|年数|年齢|平均)$");
    // What a programme demands or gives holds until it is changed: nobody misses a date there.
    private static final Pattern CONDITION = Pattern.compile("上限|限度|助成|補助|支給額|奨励金|定員|当たり|資本金|従業員数?$|労働者数?$|目標");
    private static final Set<String> BOUNDS = Set.of("以上", "以下", "未満", "以内", "超", "最大", "最高", "最低");
    // More than any report has: what is pasted by mistake must not keep a save waiting.
    private static final int MOST = 500;
    private static final Set<String> NO_COUNTS = Set.of("つ", "位", "種", "県");

    private final String text;
    private final List<Marking> mentions;
    private final UUID around;
    private final List<Quantity> quantities;
    private final Items items;
    private final FigureDates dates;
    private final FigureSurroundings surroundings;
    private final FigureLabels labels;

    /**
     * Reads.
     *
     * @param mentions that print, in the field
     * @param program that everything in the field is about unless it says otherwise; null for none
     */
    FieldFigures(String text, List<Marking> mentions, UUID program, Written written, Dating outer) {
        this.text = text;
        this.mentions = mentions;
        around = program;
        quantities = QuantityReader.read(text).stream()
                .filter(figure -> mentions.stream()
                        .noneMatch(mention -> mention.start() < figure.end() && figure.start() < mention.end()))
                .limit(MOST)
                .toList();
        items = new Items(text);
        dates = new FigureDates(text, items, written, quantities, outer);
        surroundings = new FigureSurroundings(text, dates.spans());
        labels = new FigureLabels(text, passed());
    }

    /** What the field is dated as a whole. */
    Dating dating() {
        return dates.whole();
    }

    /** Other dates that a figure may have; the first one is how it is read. */
    List<Dating> choices(Found figure) {
        return dates.choices(figure.quantity());
    }

    /** Its figures in order. */
    List<Found> read() {
        var found = new ArrayList<Found>();
        String last = null;
        Quantity before = null;
        for (var figure : quantities) {
            if (isDated(figure)) {
                continue;
            }
            var sentence = items.around(figure.start());
            var from = before == null || before.to() <= sentence.start() ? sentence.start() : before.to();
            last = from == sentence.start() ? null : last;
            var own = labels.of(figure, from);
            if (Units.isTime(figure.unit())
                            && (own == null || !MEASURED.matcher(own).find())
                    || NO_COUNTS.contains(figure.unit())) {
                continue;
            }
            last = own == null ? last : own;
            found.add(found(figure, sentence, from, last));
            before = figure;
        }
        return backwards(found);
    }

    private Found found(Quantity figure, Sentence sentence, int from, String label) {
        var dating = dates.of(figure);
        var saying = new Saying(
                label,
                figure.value(),
                figure.unit(),
                figure.qualifiers().isEmpty() ? null : String.join("・", figure.qualifiers()),
                dating.from(),
                dating.to(),
                dating.asOf(),
                dating.words(),
                surroundings.scope(figure, sentence, from),
                program(figure, sentence),
                surroundings.call(figure, sentence),
                surroundings.source(figure, sentence));
        var doubts = doubts(figure, label, dating);
        return new Found(figure, saying, doubts);
    }

    private List<FigureDoubt> doubts(Quantity figure, String label, Dating dating) {
        var doubts = EnumSet.noneOf(FigureDoubt.class);
        if (label == null) {
            doubts.add(FigureDoubt.LABEL_MISSING);
        }
        if (dating.isNone() && !isCondition(figure, label)) {
            doubts.add(FigureDoubt.DATE_MISSING);
        }
        if (Character.isDigit(text.charAt(figure.end() - 1)) || text.charAt(figure.end() - 1) == 'ロ') {
            doubts.add(FigureDoubt.UNIT_AMBIGUOUS);
        }
        doubts.addAll(dating.doubts());
        return List.copyOf(doubts);
    }

    private static boolean isCondition(Quantity figure, String label) {
        return figure.qualifiers().stream().anyMatch(BOUNDS::contains)
                || label != null && CONDITION.matcher(label).find();
    }

    /** What a person said of a number in an earlier round, with its dates as they are read here. */
    Found again(int start, int end, Saying said) {
        var read = quantities.stream()
                .filter(one -> one.start() == start && one.end() == end)
                .findFirst();
        var qualifiers = said.qualifier() == null
                ? List.<String>of()
                : List.of(said.qualifier().split("・"));
        var figure = new Quantity(
                start,
                end,
                read.map(Quantity::from).orElse(start),
                read.map(Quantity::to).orElse(end),
                said.value(),
                said.unit(),
                qualifiers);
        var dating = dates.of(figure);
        var doubts = doubts(figure, said.label(), dating).stream()
                .filter(doubt -> doubt != FigureDoubt.UNIT_AMBIGUOUS)
                .toList();
        return new Found(figure, said.datedAs(dating), doubts);
    }

    // 令和5年度は22件、令和6年度は17件の支給決定: the label that comes at the end is the first one's too.
    private List<Found> backwards(List<Found> found) {
        var all = new ArrayList<>(found);
        for (var i = all.size() - 2; i >= 0; i--) {
            var one = all.get(i);
            var next = all.get(i + 1);
            if (one.saying().label() == null
                    && next.saying().label() != null
                    && one.saying().unit().equals(next.saying().unit())
                    && items.around(one.start()).start()
                            == items.around(next.start()).start()) {
                all.set(i, labelled(one, next.saying().label()));
            }
        }
        return List.copyOf(all);
    }

    private static Found labelled(Found one, String label) {
        return new Found(
                one.quantity(),
                one.saying().labelled(label),
                one.doubts().stream()
                        .filter(doubt -> doubt != FigureDoubt.LABEL_MISSING)
                        .toList());
    }

    private boolean isDated(Quantity figure) {
        return dates.spans().stream().anyMatch(span -> span.start() < figure.end() && figure.start() < span.end());
    }

    // The one named last before it in its sentence, else the next one there, else what the field is about.
    private UUID program(Quantity figure, Sentence sentence) {
        UUID last = null;
        UUID next = null;
        for (var mention : mentions) {
            if (mention.start() >= sentence.start() && mention.end() <= figure.from()) {
                last = mention.programId();
            } else if (mention.start() >= figure.to() && mention.end() <= sentence.end() && next == null) {
                next = mention.programId();
            }
        }
        if (last != null) {
            return last;
        }
        return next == null ? around : next;
    }

    private List<FigureLabels.Piece> passed() {
        var passed = new ArrayList<FigureLabels.Piece>();
        dates.spans().forEach(span -> passed.add(new FigureLabels.Piece(span.start(), span.end())));
        mentions.forEach(mention -> passed.add(new FigureLabels.Piece(mention.start(), mention.end())));
        surroundings.sources().forEach(place -> passed.add(new FigureLabels.Piece(place.start(), place.end())));
        surroundings.calls().forEach(place -> passed.add(new FigureLabels.Piece(place.start(), place.end())));
        return passed;
    }
}
