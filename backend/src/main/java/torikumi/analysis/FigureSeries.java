package torikumi.analysis;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import torikumi.analysis.FigureSeriesView.OfMember;
import torikumi.analysis.FigureSeriesView.OfProgram;
import torikumi.analysis.FigureSeriesView.Point;
import torikumi.edition.PublishedEntry;
import torikumi.edition.PublishedFigure;
import torikumi.persistence.Conditions;
import torikumi.program.Program;
import torikumi.round.Round;
import torikumi.submission.figure.FigureScope;
import torikumi.text.MatchKey;
import torikumi.text.Sentence;

/** Brings the figures of the current editions together that speak of the same. */
final class FigureSeries {

    private static final String FROM = """
            select f, p, r, m.name from PublishedFigure f
            join Edition d on d.id = f.editionId and d.current
            join PublishedEntry p on p.editionId = f.editionId and p.entryId = f.entryId
            join Round r on r.id = f.roundId
            join RoundMember m on m.roundId = f.roundId and m.originId = f.memberId
            """;

    private static final Comparator<FigureSeriesView> LONGEST_FIRST = Comparator.comparing(
                    FigureSeriesView::fiscalYears, Comparator.reverseOrder())
            .thenComparing(series -> series.points().size(), Comparator.reverseOrder())
            .thenComparing(FigureSeriesView::label)
            .thenComparing(FigureSeriesView::unit);

    private final UnaryOperator<UUID> survivor;

    /**
     * Of figures by their present programmes.
     *
     * @param survivor gives for a programme that was merged away the one it is now
     */
    FigureSeries(UnaryOperator<UUID> survivor) {
        this.survivor = survivor;
    }

    private record Topic(String labelKey, String unit, FigureScope scope, UUID program, String call) {}

    private record Stated(PublishedFigure figure, PublishedEntry entry, Round round, String memberName) {

        LocalDate on() {
            if (figure.asOf != null) {
                return figure.asOf;
            }
            if (figure.periodTo != null) {
                return figure.periodTo;
            }
            return round.asOf != null ? round.asOf : LocalDate.of(round.fiscalYear + 1, 3, 31);
        }
    }

    /**
     * The series, those over most years first.
     *
     * @param question on the figures, by the alias {@code f}
     * @param words of the label or the programme's name; null for all
     */
    List<FigureSeriesView> of(Conditions question, String words) {
        Map<Topic, List<Stated>> topics = new LinkedHashMap<>();
        question.and("f.label is not null");
        var query = Panache.getEntityManager()
                .createQuery(FROM + question.where() + " order by r.fiscalYear, f.ordinal, f.id", Object[].class);
        question.parameters().forEach(query::setParameter);
        for (var row : query.getResultList()) {
            var stated = new Stated((PublishedFigure) row[0], (PublishedEntry) row[1], (Round) row[2], (String) row[3]);
            topics.computeIfAbsent(topic(stated.figure()), _ -> new ArrayList<>())
                    .add(stated);
        }
        var names = names(topics.keySet());
        var key = words == null ? "" : MatchKey.keyOf(words);
        return topics.entrySet().stream()
                .filter(topic -> key.isEmpty()
                        || topic.getKey().labelKey().contains(key)
                        || MatchKey.keyOf(names.getOrDefault(topic.getKey().program(), ""))
                                .contains(key))
                .map(topic -> series(topic.getKey(), topic.getValue(), names))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    private Topic topic(PublishedFigure figure) {
        var program = figure.programId == null ? null : survivor.apply(figure.programId);
        return new Topic(MatchKey.keyOf(figure.label), figure.unit, figure.scope, program, figure.call);
    }

    private static Map<UUID, String> names(Iterable<Topic> topics) {
        var ids = new ArrayList<UUID>();
        topics.forEach(topic -> {
            if (topic.program() != null) {
                ids.add(topic.program());
            }
        });
        var names = new LinkedHashMap<UUID, String>();
        if (!ids.isEmpty()) {
            Program.<Program>list("id in ?1", ids).forEach(program -> names.put(program.id, program.name));
        }
        return names;
    }

    private static FigureSeriesView series(Topic topic, List<Stated> stated, Map<UUID, String> names) {
        var last = stated.getLast().figure();
        var program = topic.program() == null
                ? null
                : new OfProgram(topic.program(), names.getOrDefault(topic.program(), ""));
        return new FigureSeriesView(
                last.label,
                topic.unit(),
                topic.scope(),
                program,
                topic.call(),
                (int) stated.stream()
                        .map(one -> one.round().fiscalYear)
                        .distinct()
                        .count(),
                stated.stream()
                        .map(FigureSeries::point)
                        .sorted(Comparator.comparing(Point::on).thenComparing(Point::fiscalYear))
                        .toList());
    }

    private static Point point(Stated stated) {
        var figure = stated.figure();
        var entry = stated.entry();
        var value = Objects.requireNonNullElse(
                switch (figure.field) {
                    case TEXT -> entry.text;
                    case TITLE -> entry.title;
                    case HEADING -> entry.heading;
                },
                "");
        var sentence = Sentence.around(value, figure.startOffset);
        return new Point(
                figure.id,
                figure.editionId,
                figure.entryId,
                stated.round().name,
                stated.round().fiscalYear,
                new OfMember(figure.memberId, stated.memberName()),
                figure.theme,
                figure.kind,
                figure.value,
                figure.qualifier,
                stated.on(),
                figure.periodFrom,
                figure.periodTo,
                figure.asOf,
                figure.dateText,
                figure.source,
                figure.state,
                figure.field,
                sentence.text().stripTrailing(),
                figure.startOffset - sentence.start(),
                Math.min(figure.endOffset, sentence.end()) - sentence.start());
    }
}
