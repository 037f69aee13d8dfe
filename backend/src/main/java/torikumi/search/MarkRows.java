package torikumi.search;

import java.util.List;
import java.util.UUID;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.submission.EntryKind;
import torikumi.submission.RoundFrames;
import torikumi.submission.entry.EntryView.Named;
import torikumi.submission.entry.EntryView.RoundOf;
import torikumi.submission.entry.EntryView.ThemeOf;
import torikumi.submission.mention.MentionField;
import torikumi.text.Sentence;

/**
 * What mentions and figures have in common when they are read for a list, each in one statement with the text it stands
 * in; their alias is {@code x}.
 */
final class MarkRows {

    /** The order of printed tables, the latest fiscal year first. */
    static final String WORKING_ORDER =
            "fiscal_year desc, round desc, category_position, member_position, round_member, kind_place, theme,"
                    + " entry_rank, field, start_at, id";

    private static final String WORKING_PLACE = "m.category_position, m.position, m.id, " + WorkingRow.KIND
            + ", c.theme, e.rank, x.field, x.start_offset, x.id";

    private static final List<String> WORKING_KEY = List.of(
            "fiscal_year",
            "round",
            "category_position",
            "member_position",
            "round_member",
            "kind_place",
            "theme",
            "entry_rank",
            "field",
            "start_at",
            "id");

    private MarkRows() {}

    /** Columns of working marks; the aliases are those of {@link WorkingRow#FROM}. */
    static Columns working() {
        return shared().add("entry", UUID.class, "e.id")
                .add("submission", UUID.class, "s.id")
                .add("council", UUID.class, "s.council_id")
                .add("member", UUID.class, "s.member_id")
                .add("round_member", UUID.class, "m.id")
                .add("category_position", Integer.class, "m.category_position")
                .add("member_position", Integer.class, "m.position")
                .add("theme", Integer.class, "c.theme")
                .add("entry_kind", String.class, "c.kind")
                .add("kind_place", Integer.class, WorkingRow.KIND)
                .add("entry_rank", String.class, "e.rank")
                .add("start_at", Integer.class, "x.start_offset")
                .add("end_at", Integer.class, "x.end_offset")
                .add("version", Integer.class, "x.version");
    }

    /** Columns of published marks; the aliases are those of {@link PublishedRow#FROM}. */
    static Columns published() {
        return shared().add("entry", UUID.class, "e.entry_id")
                .add("edition", UUID.class, "e.edition_id")
                .add("member", UUID.class, "e.member_id")
                .add("theme", Integer.class, "e.theme")
                .add("entry_kind", String.class, "e.kind")
                .add("program_name", String.class, "x.program_name");
    }

    private static Columns shared() {
        return new Columns()
                .add("id", UUID.class, "x.id")
                .add("field", String.class, "x.field")
                .add(
                        "body",
                        String.class,
                        "case x.field when 'TEXT' then e.text when 'TITLE' then e.title else e.heading end")
                .add("program", UUID.class, "x.program_id")
                .add("state", String.class, "x.state")
                .add("member_name", String.class, "m.name")
                .add("round", UUID.class, "r.id")
                .add("round_name", String.class, "r.name")
                .add("fiscal_year", Integer.class, "r.fiscal_year");
    }

    /** A row's place in {@link #WORKING_ORDER}. */
    static List<String> workingKey(Columns.Values columns) {
        return key(columns, WORKING_KEY);
    }

    /** A row's place in an order of these columns. */
    static List<String> key(Columns.Values columns, List<String> names) {
        return names.stream().map(name -> columns.get(name).toString()).toList();
    }

    /**
     * The conditions and that a row is behind the page before.
     *
     * @throws Problem 400 {@code cursor_unreadable}
     */
    static Conditions behindWorking(Conditions conditions, PageParams page) {
        var keys = page.after(WORKING_KEY.size());
        if (keys == null) {
            return conditions;
        }
        return behind(
                        conditions,
                        page,
                        keys,
                        "(" + WORKING_PLACE
                                + ") > (:category, :position, :seat, :row, :number, :rank, :field, :start, :id)")
                .value("category", page.number(keys, 2))
                .value("position", page.number(keys, 3))
                .value("seat", page.id(keys, 4))
                .value("row", page.number(keys, 5))
                .value("number", page.number(keys, 6))
                .value("rank", keys.get(7))
                .value("field", keys.get(8))
                .value("start", page.number(keys, 9))
                .value("id", page.id(keys, 10));
    }

    /**
     * The conditions and that a row is behind a place.
     *
     * @param keys fiscal year and round, then what {@code within} names
     * @param within when a row of the same round is behind it
     * @throws Problem 400 {@code cursor_unreadable}
     */
    static Conditions behind(Conditions conditions, PageParams page, List<String> keys, String within) {
        return conditions
                .copy()
                .and("r.fiscal_year < :y or (r.fiscal_year = :y and (r.id < :r or (r.id = :r and " + within + ")))")
                .value("y", page.number(keys, 0))
                .value("r", page.id(keys, 1));
    }

    /**
     * Where a mark stands.
     *
     * @param start first UTF-16 code unit of the field
     * @param end the unit after the last one
     */
    record Place(
            Named member,
            RoundOf round,
            ThemeOf theme,
            EntryKind kind,
            MentionField field,
            int start,
            int end,
            String text,
            Sentence sentence) {

        static Place of(Columns.Values columns, RoundFrames frames) {
            UUID round = columns.get("round");
            var theme = frames.of(round).theme(columns.<Integer>get("theme")).orElseThrow();
            String body = columns.get("body");
            int start = columns.<Integer>get("start_at");
            int end = columns.<Integer>get("end_at");
            return new Place(
                    new Named(columns.get("member"), columns.get("member_name")),
                    new RoundOf(round, columns.get("round_name"), columns.<Integer>get("fiscal_year")),
                    new ThemeOf(theme.number(), theme.name(), theme.originId()),
                    EntryKind.valueOf(columns.get("entry_kind")),
                    MentionField.valueOf(columns.get("field")),
                    start,
                    end,
                    body.substring(start, end),
                    Sentence.around(body, start));
        }
    }
}
