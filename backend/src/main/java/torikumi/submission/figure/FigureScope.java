package torikumi.submission.figure;

/** Where a figure holds, as far as its sentence says. */
public enum FigureScope {
    /** 全国. */
    NATIONWIDE,
    /** 県内, 本県. */
    PREFECTURE
}
