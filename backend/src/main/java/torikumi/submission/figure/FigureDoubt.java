package torikumi.submission.figure;

/** What is doubtful about a figure; also how it is stored and shown. */
public enum FigureDoubt {
    /** What the number is of is not said. */
    LABEL_MISSING,
    /** When it was so is not said. */
    DATE_MISSING,
    /** The unit may mean several things. */
    UNIT_AMBIGUOUS,
    /** The year of a day without one may be another. */
    YEAR_AMBIGUOUS,
    /** Several dates stand by. */
    DATES_SEVERAL
}
