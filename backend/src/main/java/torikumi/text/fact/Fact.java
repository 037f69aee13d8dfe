package torikumi.text.fact;

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

    /** A number with its unit, also one that counts a place in a row (第3回). What it says is read as {@link Quantity}. */
    record FigureFact(int start, int end) implements Fact {}
}
