package torikumi.submission.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;

/** What entries are split, merged and copied with. */
final class EntryShaping {

    /** One text under more cells than that is no text about a theme any more. */
    static final int COPIES_MAX = 50;

    private EntryShaping() {}

    /**
     * The two parts of an entry.
     *
     * @param first what the entry keeps, with its lineage
     * @param second what the new entry behind it gets
     * @param secondId the new entry's id, of the caller's making: a repetition finds it and changes nothing
     */
    @Schema(name = "EntrySplit")
    record Split(
            @NotNull @Valid EntryUpdate first,
            @NotNull @Valid EntryUpdate second,
            @NotNull UUID secondId) {}

    /**
     * Two entries made one.
     *
     * @param content what the entry gets
     * @param other the entry that goes; its lineage is kept in the list of the one that stays
     * @param otherEtag the other's ETag: what it says must have been seen
     */
    @Schema(name = "EntryMerge")
    record Merge(
            @NotNull @Valid EntryUpdate content,
            @NotNull UUID other,
            @NotNull String otherEtag) {}

    /** Where copies go. */
    @Schema(name = "EntryCopy")
    record Copy(@NotEmpty @Size(max = COPIES_MAX) List<@NotNull @Valid Target> targets) {}

    /**
     * One place for a copy.
     *
     * @param id the copy's id, of the caller's making
     * @param theme the theme's number in the round
     */
    @Schema(name = "EntryCopyTarget")
    record Target(
            @NotNull UUID id,
            @NotNull Integer theme,
            @NotNull EntryKind kind) {}

    /** An entry and what was made from it. */
    @Schema(name = "ShapedEntries")
    record Shaped(EntryView entry, List<EntryView> others) {}
}
