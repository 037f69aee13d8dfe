package torikumi.forms.sheet;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the form. They are found again by their headings, so that moved or missing ones do no harm. */
enum FormColumn {
    KEY("整理番号", 14),
    THEME("テーマ", 14),
    KIND("区分", 9),
    DEPARTMENT("課・部署名", 11),
    HEADING("見出し", 13),
    TITLE("項目名", 13),
    TEXT("本文", 52),
    BEFORE("昨年度の内容（参考）", 36),
    /** Hidden: which entry in which version; only a help. */
    STAMP("記録用（変更しないでください）", 10);

    private final String heading;
    private final int width;

    FormColumn(String heading, int width) {
        this.heading = heading;
        this.width = width;
    }

    String heading() {
        return heading;
    }

    int width() {
        return width;
    }

    boolean isInput() {
        return switch (this) {
            case DEPARTMENT, HEADING, TITLE, TEXT -> true;
            case KEY, THEME, KIND, BEFORE, STAMP -> false;
        };
    }

    static Optional<FormColumn> of(String heading) {
        var wanted = heading.strip();
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(wanted))
                .findFirst();
    }
}
