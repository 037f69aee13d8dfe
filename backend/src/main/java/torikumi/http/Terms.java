package torikumi.http;

import java.time.LocalDate;

/** The days from and to which something holds. */
public final class Terms {

    private Terms() {}

    /**
     * Refuses a last day before the first.
     *
     * @throws Problem 422 {@code valid_to_before_valid_from}
     */
    public static void refuseReversed(LocalDate validFrom, LocalDate validTo) {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw Problem.invalid("/valid_to", "valid_to_before_valid_from");
        }
    }
}
