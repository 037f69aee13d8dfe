package torikumi.material;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.program.ProgramKind;

/**
 * What a council meets over.
 *
 * @param title the table's title
 * @param round the round's name
 * @param scope what was counted
 * @param asOf 令和7年11月30日現在, or empty
 * @param labels the round's words for ① and ②
 * @param themes a page each, in order
 */
@Schema(name = "Material")
public record Material(
        UUID roundId,
        String title,
        String round,
        MaterialScope scope,
        String asOf,
        Labels labels,
        List<ThemePage> themes) {

    /** The round's words for ① and ②. */
    @Schema(name = "MaterialLabels")
    public record Labels(String initiative, String challenge) {}

    /**
     * A theme's page.
     *
     * @param programs the support measures that most members name, the most named first
     * @param institutions the same of support institutions
     * @param sharedChallenges words that several members' ② have in common
     */
    @Schema(name = "MaterialTheme")
    public record ThemePage(
            UUID id,
            int number,
            String name,
            List<MeasureCount> measures,
            Counts initiatives,
            Counts challenges,
            List<ProgramCount> programs,
            List<ProgramCount> institutions,
            List<SharedChallenge> sharedChallenges) {}

    /** How many entries belong to a response measure. */
    @Schema(name = "MaterialMeasure")
    public record MeasureCount(UUID id, String name, int entries, int members) {}

    /**
     * Counts of ① or ②. Of those of {@code entries} that are not new, {@code continued} have last time's words and
     * {@code updated} others.
     *
     * @param members how many members wrote something
     * @param nothing how many said that there is nothing to report
     * @param unanswered how many have said nothing yet
     * @param entries how many entries they wrote
     * @param added how many of them were not there last time
     * @param ended how many of last time's are not there any more
     * @param pending how many of last time's stand in cells that are not answered yet
     */
    @Schema(name = "MaterialCounts")
    public record Counts(
            int members,
            int nothing,
            int unanswered,
            int entries,
            int added,
            int continued,
            int updated,
            int ended,
            int pending) {}

    /** How often a programme is named, in how many entries of how many members. */
    @Schema(name = "MaterialProgram")
    public record ProgramCount(UUID id, String name, ProgramKind kind, int entries, int members) {}

    /**
     * A challenge that several members name.
     *
     * @param term the words that they have in common
     */
    @Schema(name = "SharedChallenge")
    public record SharedChallenge(String term, List<Quote> quotes) {

        /** The same as the documents print it, a line each. */
        public List<String> lines() {
            return MaterialWords.quotes(this);
        }
    }

    /** What a member says of it. */
    @Schema(name = "MaterialQuote")
    public record Quote(UUID memberId, String member, UUID entryId, String excerpt) {}
}
