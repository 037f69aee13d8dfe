package torikumi.submission.carry;

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
    public enum Wish {
        KEEP,
        DELETE
    }

    /** What is done. */
    public enum Outcome {
        /** There is none. */
        NONE,
        CREATED,
        KEPT,
        DELETED,
        /** Somebody's work would go: they have to say whether it shall. */
        ASK
    }

    private CarriedEntryRule() {}

    /**
     * The whole table.
     *
     * @param wish null when nothing was said
     */
    static Outcome outcome(CarryChoice choice, Found found, Wish wish) {
        return switch (choice) {
            case CONTINUED, UPDATED -> found == Found.NONE ? Outcome.CREATED : Outcome.KEPT;
            case ENDED ->
                switch (found) {
                    case NONE -> Outcome.NONE;
                    case UNTOUCHED -> wish == Wish.KEEP ? Outcome.KEPT : Outcome.DELETED;
                    case TOUCHED -> wish == null ? Outcome.ASK : wish == Wish.KEEP ? Outcome.KEPT : Outcome.DELETED;
                };
        };
    }
}
