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

    /** The same with the period of what is read, where it is a day alone or that very period. */
    Dating within(Dating read) {
        if (read.from == null || read.asOf == null) {
            return this;
        }
        if (from == null) {
            return new Dating(read.from, read.to, asOf, words, doubts);
        }
        return Objects.equals(from, read.from) && Objects.equals(to, read.to) && asOf == null ? read : this;
    }

    /** The same without doubts: those that it is handed down to do not say the words that are doubtful. */
    Dating sure() {
        return new Dating(from, to, asOf, words, List.of());
    }

    boolean sameDays(Dating other) {
        return Objects.equals(from, other.from) && Objects.equals(to, other.to) && Objects.equals(asOf, other.asOf);
    }

    Dating doubted(FigureDoubt doubt) {
        return new Dating(from, to, asOf, words, List.of(doubt));
    }
}
