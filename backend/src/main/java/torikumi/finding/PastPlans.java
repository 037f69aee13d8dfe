package torikumi.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import torikumi.http.TimeSource;
import torikumi.submission.check.CheckField;
import torikumi.text.fact.Fact.DateFact;
import torikumi.text.fact.Fact.Use;
import torikumi.text.fact.FactReader;
import torikumi.text.fact.StatedDate.Written;

/**
 * Finds what is still planned (予定) for a day that is over.
 *
 * @param fiscalYear the one that the round reports on
 * @param on the day that the table speaks of
 */
record PastPlans(int fiscalYear, LocalDate on) {

    List<Found> find(List<Line> lines) {
        var found = new ArrayList<Found>();
        for (var line : lines) {
            var written = new Written(
                    fiscalYear, line.entry().updatedAt.atZone(TimeSource.ZONE).toLocalDate());
            for (var field : CheckField.values()) {
                var value = line.of(field);
                for (var fact : FactReader.read(value)) {
                    if (fact instanceof DateFact date && isPast(date, written)) {
                        found.add(Found.at(
                                FindingCode.PLAN_PAST,
                                line,
                                field,
                                date.start(),
                                date.end(),
                                List.of(value.substring(date.start(), date.end()))));
                    }
                }
            }
        }
        return found;
    }

    private boolean isPast(DateFact date, Written written) {
        return date.use() == Use.PLANNED
                && date.date()
                        .in(written, Use.PLANNED)
                        .filter(days -> days.to().isBefore(on))
                        .isPresent();
    }
}
