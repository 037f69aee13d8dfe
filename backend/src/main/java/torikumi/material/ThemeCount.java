package torikumi.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import torikumi.edition.table.TableModel.Status;
import torikumi.material.Material.Counts;
import torikumi.material.Material.MeasureCount;
import torikumi.material.Material.ProgramCount;
import torikumi.material.Material.ThemePage;
import torikumi.program.ProgramKind;
import torikumi.submission.EntryKind;
import torikumi.submission.RoundFrame;
import torikumi.submission.version.VersionContent.FrozenEntry;
import torikumi.submission.version.VersionContent.FrozenMention;

/** Counts one theme over all members. */
record ThemeCount(RoundFrame.Theme theme, List<MemberPart> members) {

    // As many as fit on the page.
    private static final int SHOWN = 6;

    ThemePage page() {
        return new ThemePage(
                theme.originId(),
                theme.number(),
                theme.name(),
                theme.measures().stream().map(this::measure).toList(),
                counts(EntryKind.INITIATIVE),
                counts(EntryKind.CHALLENGE),
                programs(ProgramKind.SUPPORT_PROGRAM),
                programs(ProgramKind.SUPPORT_INSTITUTION),
                SharedChallenges.find(members, theme.number()));
    }

    private Counts counts(EntryKind kind) {
        var wrote = 0;
        var nothing = 0;
        var unanswered = 0;
        var entries = 0;
        var added = 0;
        var continued = 0;
        var ended = 0;
        var pending = 0;
        for (var member : members) {
            var cell = member.at(theme.number(), kind);
            var gone = member.gone(theme.originId(), kind).size();
            if (cell.status() == Status.NOT_ENTERED) {
                unanswered++;
                pending += gone;
            } else {
                ended += gone;
            }
            nothing += cell.status() == Status.NOTHING_TO_REPORT ? 1 : 0;
            wrote += cell.entries().isEmpty() ? 0 : 1;
            for (var entry : cell.entries()) {
                entries++;
                if (member.isNew(entry)) {
                    added++;
                } else if (member.isUnchanged(entry)) {
                    continued++;
                }
            }
        }
        return new Counts(
                wrote, nothing, unanswered, entries, added, continued, entries - added - continued, ended, pending);
    }

    private MeasureCount measure(RoundFrame.Measure measure) {
        var entries = 0;
        var naming = 0;
        for (var member : members) {
            var here = of(member).stream()
                    .filter(entry -> entry.responseMeasures().stream()
                            .anyMatch(one -> one.id().equals(measure.originId())))
                    .count();
            entries += (int) here;
            naming += here > 0 ? 1 : 0;
        }
        return new MeasureCount(measure.originId(), measure.name(), entries, naming);
    }

    private List<FrozenEntry> of(MemberPart member) {
        var entries = new ArrayList<FrozenEntry>();
        for (var kind : EntryKind.values()) {
            entries.addAll(member.at(theme.number(), kind).entries());
        }
        return entries;
    }

    private List<ProgramCount> programs(ProgramKind kind) {
        Map<UUID, String> names = new HashMap<>();
        Map<UUID, Set<UUID>> entries = new HashMap<>();
        Map<UUID, Set<UUID>> naming = new HashMap<>();
        for (var member : members) {
            for (var entry : of(member)) {
                for (FrozenMention mention : entry.mentions()) {
                    if (mention.kind() == kind && mention.state().prints()) {
                        var id = mention.programId();
                        names.put(id, mention.programName());
                        entries.computeIfAbsent(id, _ -> new HashSet<>()).add(entry.id());
                        naming.computeIfAbsent(id, _ -> new HashSet<>()).add(member.member().originId);
                    }
                }
            }
        }
        return names.keySet().stream()
                .map(id -> new ProgramCount(
                        id,
                        names.get(id),
                        kind,
                        entries.get(id).size(),
                        naming.get(id).size()))
                .sorted(Comparator.comparingInt(ProgramCount::entries)
                        .thenComparingInt(ProgramCount::members)
                        .reversed()
                        .thenComparing(ProgramCount::name))
                .limit(SHOWN)
                .toList();
    }
}
