package torikumi.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is counted against what. */
@Schema(name = "CrossTableName")
enum CrossTable {
    /** 支援策・支援機関 × テーマ. */
    PROGRAMS_BY_THEME,
    /** 支援策・支援機関 × 構成員. */
    PROGRAMS_BY_MEMBER,
    /** 対応策 × 構成員. */
    RESPONSE_MEASURES_BY_MEMBER;

    /** By its name in an address, such as {@code programs_by_theme}. */
    static Optional<CrossTable> of(String name) {
        return Arrays.stream(values())
                .filter(table -> table.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    boolean countsPrograms() {
        return this != RESPONSE_MEASURES_BY_MEMBER;
    }

    boolean isByTheme() {
        return this == PROGRAMS_BY_THEME;
    }
}
