package torikumi.search;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import torikumi.http.Problem;
import torikumi.program.Program;
import torikumi.submission.EntryKind;
import torikumi.text.MatchKey;
import torikumi.text.PlainText;

/** The filters of {@code GET /entries}; all that are given hold together. */
public class EntryFilter {

    static final String MENTIONS = "mentions";
    static final String FIGURES = "figures";
    static final Set<String> ALL = Set.of(MENTIONS, FIGURES);

    @QueryParam("council")
    @Parameter(description = "Id or slug of a council")
    public String council;

    @QueryParam("round")
    @Parameter(description = "Id of a round")
    public UUID round;

    @QueryParam("member")
    @Parameter(description = "Id of a member, the same in all rounds")
    public UUID member;

    @QueryParam("theme")
    @Parameter(description = "Id of a theme, the same in all rounds; or its number, together with round or submission")
    public String theme;

    @QueryParam("kind")
    @Parameter(description = "INITIATIVE or CHALLENGE")
    public EntryKind kind;

    @QueryParam("response_measure")
    @Parameter(description = "Id of a response measure, the same in all rounds")
    public UUID responseMeasure;

    @QueryParam("program")
    @Parameter(description = "Id of a programme that the entry names")
    public UUID program;

    @QueryParam("q")
    @PlainText(max = 200)
    @Parameter(description = "Words in heading, title, department or text; width, case and kana do not matter")
    public String q;

    @QueryParam("scope")
    @Parameter(description = "published (default) or working: unpublished entries that the caller may read")
    public EntryScope scope;

    @QueryParam("submission")
    @Parameter(description = "Id of a submission: its working entries")
    public UUID submission;

    @QueryParam("fields")
    @Parameter(description = "Comma-separated names; when given without mentions or figures, those are left out")
    public String fields;

    private Set<UUID> programs;

    boolean isWorking() {
        return scope == EntryScope.WORKING || submission != null;
    }

    /** The programme that is asked for with those that are one with it, read once; none when none is asked for. */
    Set<UUID> programs() {
        if (programs == null) {
            programs = program == null ? Set.of() : new TreeSet<>(Program.withMerged(program));
        }
        return programs;
    }

    /** Which of the parts that may be left out are asked for. */
    Set<String> embedded() {
        return fields == null || fields.isBlank()
                ? ALL
                : Arrays.stream(fields.split(",")).map(String::strip).collect(Collectors.toSet());
    }

    /** Adds the filters that working and published entries share; the aliases are the query's. */
    void addTo(Conditions conditions, Names columns) {
        addCouncil(conditions, columns.council());
        conditions.equal(columns.round(), "round", round);
        conditions.equal(columns.member(), "member", member);
        conditions.equal(columns.kind(), "kind", kind == null ? null : kind.name());
        addTheme(conditions, columns);
        var key = q == null ? "" : MatchKey.keyOf(q);
        if (!key.isEmpty()) {
            conditions.and(
                    columns.searchKey() + " like :q escape '!'", "q", "%" + key.replaceAll("[!%_]", "!$0") + "%");
        }
    }

    /** What the shared filters are called in a query. */
    record Names(
            String council,
            String round,
            String member,
            String themeId,
            String themeNumber,
            String kind,
            String searchKey) {}

    /** Adds the council by its id or slug, when one is given. */
    void addCouncil(Conditions conditions, String column) {
        if (council != null && !council.isEmpty()) {
            conditions.and(
                    column + " = (select k.id from council k where k.slug = :council or cast(k.id as text) = :council)",
                    "council",
                    council);
        }
    }

    private void addTheme(Conditions conditions, Names columns) {
        if (theme == null || theme.isEmpty()) {
            return;
        }
        if (theme.length() <= 2 && theme.chars().allMatch(c -> c >= '0' && c <= '9')) {
            if (round == null && submission == null) {
                throw Problem.malformed("?theme", "theme_number_needs_round");
            }
            conditions.equal(columns.themeNumber(), "theme", Integer.valueOf(theme));
            return;
        }
        try {
            conditions.equal(columns.themeId(), "theme", UUID.fromString(theme));
        } catch (IllegalArgumentException _) {
            throw Problem.malformed("?theme", "theme_unreadable");
        }
    }
}
