package torikumi.text.fact;

import java.math.BigDecimal;

/** Something in a text that may have gone out of date, at the UTF-16 code units [start, end). */
public sealed interface Fact {

    /** The first UTF-16 code unit. */
    int start();

    /** The unit after the last one. */
    int end();

    /** What a date says of the sentence around it. */
    enum Use {
        /** When something was or is. */
        PLAIN,
        /** 時点, 現在: how old a figure is. */
        AS_OF,
        /** 予定, 見込み: when something is to be. */
        PLANNED
    }

    /** A date; 時点 and 予定 right behind it belong to its span. */
    record DateFact(int start, int end, StatedDate date, Use use) implements Fact {}

    /** 予定 or 見込み without a date. */
    record PlanFact(int start, int end) implements Fact {}

    /**
     * A number with its unit.
     *
     * @param value with 万 and the like multiplied out
     * @param unit as it is written
     * @param qualifier what stands before it and bends its meaning (約, 延べ, 計); empty when nothing does
     * @param ordinal whether it counts a place in a row (第3回) and not a quantity
     */
    record FigureFact(int start, int end, BigDecimal value, String unit, String qualifier, boolean ordinal)
            implements Fact {}
}
