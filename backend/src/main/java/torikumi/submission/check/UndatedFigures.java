package torikumi.submission.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import torikumi.submission.entry.Entry;
import torikumi.text.fact.Fact;
import torikumi.text.fact.Fact.DateFact;
import torikumi.text.fact.Fact.FigureFact;
import torikumi.text.fact.FactReader;

/** Finds the first figure of an entry that says nowhere when it was so. A year later nobody could tell. */
final class UndatedFigures {

    // Lengths of time and ages: conditions, not results.
    private static final Set<String> TIMES = Set.of(
            "日", "日間", "時間", "分", "分間", "か月", "カ月", "ヵ月", "ヶ月", "ケ月", "箇月", "か月間", "カ月間", "ヶ月間", "月間", "週", "週間", "年",
            "年間", "歳", "つ", "位");

    private UndatedFigures() {}

    static Optional<Doubt> find(Entry entry) {
        var dated = Stream.of(CheckField.values())
                .flatMap(field -> FactReader.read(field.of(entry)).stream())
                .anyMatch(DateFact.class::isInstance);
        if (dated) {
            return Optional.empty();
        }
        for (Fact fact : FactReader.read(entry.text)) {
            if (fact instanceof FigureFact figure && !figure.ordinal() && !TIMES.contains(figure.unit())) {
                return Optional.of(
                        Doubt.at("figure_without_date", CheckField.TEXT, entry.text, figure.start(), figure.end()));
            }
        }
        return Optional.empty();
    }
}
