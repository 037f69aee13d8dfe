package torikumi.submission.carry;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision does with the entry that may have been carried already. */
final class CarriedEntryRule {

    /** The carried entry as a decision finds it. */
    enum Found {
        /** None was made, or it was deleted. */
        NONE,
        /** As it was carried: nobody has changed or confirmed it. */
        UNTOUCHED,
        /** Somebody has worked on it. */
        TOUCHED
    }

    /** What is to become of it when the entry ends. */
    @Schema(name = "CarriedEntryWish")
    public enum Wish {
        KEEP,
        DELETE
    }

    /** What is done. */
    @Schema(name = "CarriedEntryOutcome")
    public enum Outcome {
        /** There is none. */
        NONE,
        CREATED,
        KEPT,
        DELETED
    }

    private CarriedEntryRule() {}

    /**
     * The whole table.
     *
     * @param wish null when nothing was said
     * @return empty when somebody's work would go and they have to say whether it shall
     */
    static Optional<Outcome> outcome(CarryChoice choice, Found found, Wish wish) {
        return switch (choice) {
            case CONTINUED, UPDATED -> Optional.of(found == Found.NONE ? Outcome.CREATED : Outcome.KEPT);
            case ENDED ->
                switch (found) {
                    case NONE -> Optional.of(Outcome.NONE);
                    case UNTOUCHED -> Optional.of(wish == Wish.KEEP ? Outcome.KEPT : Outcome.DELETED);
                    case TOUCHED ->
                        Optional.ofNullable(wish).map(said -> said == Wish.KEEP ? Outcome.KEPT : Outcome.DELETED);
                };
        };
    }
}
