package torikumi.submission.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The dates of a figure.
 *
 * @param words what they were read from; null when there are none
 * @param doubts about them
 */
record Dating(LocalDate from, LocalDate to, LocalDate asOf, String words, List<FigureDoubt> doubts) {

    static final Dating NONE = new Dating(null, null, null, null, List.of());

    boolean isNone() {
        return words == null;
    }

    boolean sameDays(Dating other) {
        return Objects.equals(from, other.from) && Objects.equals(to, other.to) && Objects.equals(asOf, other.asOf);
    }

    Dating doubted(FigureDoubt doubt) {
        return new Dating(from, to, asOf, words, List.of(doubt));
    }
}
