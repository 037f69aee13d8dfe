package torikumi.submission.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import torikumi.submission.entry.Entry;
import torikumi.text.fact.Fact.DateFact;
import torikumi.text.fact.FactReader;
import torikumi.text.fact.QuantityReader;
import torikumi.text.fact.Units;

/** Finds the first figure of an entry that says nowhere when it was so. A year later nobody could tell. */
final class UndatedFigures {

    private static final Set<String> NO_COUNTS = Set.of("つ", "位");

    private UndatedFigures() {}

    static Optional<Doubt> find(Entry entry) {
        var dated = Stream.of(CheckField.values())
                .flatMap(field -> FactReader.read(field.of(entry)).stream())
                .anyMatch(DateFact.class::isInstance);
        if (dated) {
            return Optional.empty();
        }
        // Lengths of time and ages are conditions, not results.
        return QuantityReader.read(entry.text).stream()
                .filter(figure -> !Units.isTime(figure.unit()) && !NO_COUNTS.contains(figure.unit()))
                .findFirst()
                .map(figure ->
                        Doubt.at("figure_without_date", CheckField.TEXT, entry.text, figure.start(), figure.end()));
    }
}
