package torikumi.finding;

import java.util.Locale;

/** What a finding is about; in the order in which the secretariat reads them. */
public enum FindingCode {
    FIGURES_DIFFER,
    SENTENCE_REPEATED,
    PROGRAM_SPELLING,
    PROGRAM_UNLISTED,
    MENTION_HOMONYM,
    PROGRAM_UNMARKED,
    MENTION_ENDED,
    PLAN_PAST,
    FIGURE_WITHOUT_DATE,
    CHARACTER_REPLACEABLE,
    CHARACTER_SUSPECT,
    CELL_LONG,
    ENTRY_UNCONFIRMED;

    /** The code of a doubt that members are told of by the same name. */
    static FindingCode of(String doubt) {
        return valueOf(doubt.toUpperCase(Locale.ROOT));
    }

    /** Key of its sentence. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
