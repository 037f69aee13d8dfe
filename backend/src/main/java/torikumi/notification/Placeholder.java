package torikumi.notification;

import java.util.Locale;

/** What a wording leaves open, written {@code {due}}. */
public enum Placeholder {
    /** Whom it is written to. */
    TO,
    COUNCIL,
    /** Whom to ask: the council's contact. */
    CONTACT,
    ROUND,
    MEMBER,
    /** The page where the thing is done or read. */
    LINK,
    PERIOD,
    INSTRUCTIONS,
    /** 文書番号 of the letter. */
    DOCUMENT_NUMBER,
    /** 発信者 of the letter. */
    SENDER,
    /** 日付 of the letter. */
    DATED,
    DUE,
    /** How far the due day is, in words. */
    DAYS_LEFT,
    /** How many cells are neither filled nor declared empty, or are to be corrected. */
    OPEN_CELLS,
    /** Why corrections are asked for. */
    REASON,
    /** Which version was handed in. */
    NUMBER,
    AT,
    BY,
    /** （代理入力）, or nothing. */
    ON_BEHALF,
    FILLED,
    NOTHING,
    EMPTY,
    /** What a person does first who was given a role. */
    FIRST_STEP,
    CELL,
    /** What somebody wrote about a cell. */
    TEXT,
    COUNT,
    EDITION,
    /** Until when the 案 is looked at. */
    CHECK_DUE;

    /** Its name between the braces. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
