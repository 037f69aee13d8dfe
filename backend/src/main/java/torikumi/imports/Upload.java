package torikumi.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import torikumi.http.Problem;
import torikumi.imports.interpret.Interpreter;
import torikumi.imports.proposal.Assignment;
import torikumi.imports.proposal.BlockDecision;
import torikumi.imports.proposal.Existing;
import torikumi.imports.proposal.Mapping;
import torikumi.imports.proposal.Proposal;
import torikumi.imports.proposal.TargetDecision;
import torikumi.imports.source.Reading;
import torikumi.imports.source.Refusal;
import torikumi.imports.source.Source;
import torikumi.imports.source.SourceReader;
import torikumi.round.Round;
import torikumi.security.Caller;
import torikumi.text.Sha256;
import torikumi.text.TextRules;

/** Reads a file and stores what it would become; nothing of the round is touched. */
@ApplicationScoped
class Upload {

    private static final int NAME_MAX = 200;

    @Inject
    RoundMasterData masterData;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Makes an import of a file.
     *
     * @throws Problem 422 with the reason when the file is no table
     */
    Import read(Round round, String fileName, byte[] bytes) {
        var source = source(SourceReader.read(bytes, fileName));
        var proposal = new Interpreter(masterData.of(round)).interpret(source);
        proposal.refusal().ifPresent(refusal -> {
            throw refused(refusal);
        });
        var made = new Import();
        made.councilId = round.councilId;
        made.roundId = round.id;
        made.fileName = name(fileName);
        made.bytes = bytes;
        made.sha256 = Sha256.hex(bytes);
        made.encoding = source.encoding();
        made.encodingGuessed = source.encodingGuessed();
        made.proposal = proposal;
        made.mapping = start(round, made.sha256, proposal);
        keepAppendsThatHold(made);
        made.createdAt = clock.instant();
        made.createdBy = caller.sub();
        made.createdByName = caller.name();
        return made;
    }

    // The same file again begins with what was decided the last time; its blocks are still to be confirmed.
    private static Mapping start(Round round, String sha256, Proposal proposal) {
        var guessed = Mapping.startingFrom(proposal);
        return Import.appliedBefore(round.id, sha256)
                .map(before -> {
                    var members = before.getResult().members().stream()
                            .collect(Collectors.toMap(ImportResult.BlockMember::block, member -> member.memberId()
                                    .toString()));
                    var blocks = guessed.blocks().stream()
                            .map(block -> members.containsKey(block.block())
                                    ? new BlockDecision(
                                            block.block(),
                                            Assignment.MEMBER,
                                            members.get(block.block()),
                                            null,
                                            null,
                                            null,
                                            false)
                                    : block)
                            .toList();
                    return new Mapping(
                            blocks, before.mapping.cells(), before.mapping.unplaced(), kept(before.mapping.targets()));
                })
                .orElse(guessed);
    }

    // What was replaced then is equal now; where it is not, somebody has written since and decides anew.
    private static List<TargetDecision> kept(List<TargetDecision> before) {
        return before.stream()
                .filter(target -> target.existing() != Existing.REPLACE)
                .toList();
    }

    // Appending once more is only right where it would change nothing.
    private static void keepAppendsThatHold(Import made) {
        var again = Comparison.of(made).changes().stream()
                .filter(cell -> cell.existing() == Existing.APPEND)
                .map(cell -> new TargetDecision(cell.member().block(), cell.theme(), cell.kind(), Existing.APPEND))
                .collect(Collectors.toSet());
        var mapping = made.mapping;
        made.mapping = new Mapping(
                mapping.blocks(),
                mapping.cells(),
                mapping.unplaced(),
                mapping.targets().stream()
                        .filter(target -> !again.contains(target))
                        .toList());
    }

    // Browsers send a name, other clients perhaps a path or anything at all.
    private static String name(String sent) {
        var name = sent == null
                ? ""
                : sent.replaceAll("\\p{Cntrl}|\\p{Cs}", "")
                        .replaceFirst("^.*[/\\\\]", "")
                        .strip();
        if (name.isEmpty()) {
            return "table";
        }
        return name.substring(0, name.offsetByCodePoints(0, Math.min(NAME_MAX, TextRules.length(name))));
    }

    private static Source source(Reading reading) {
        return switch (reading) {
            case Source source -> source;
            case Refusal refusal -> throw refused(refusal);
        };
    }

    private static Problem refused(Refusal refusal) {
        return switch (refusal) {
            case Refusal.EmptyFile _ -> Problem.invalid("/file", "empty_file");
            case Refusal.BinaryFile binary -> Problem.invalid("/file", "binary_file", spoken(binary.format()));
            case Refusal.UnreadableEncoding broken -> Problem.invalid("/file", "unreadable_encoding", broken.line());
            case Refusal.NotATable not -> Problem.invalid("/file", "not_a_table_" + not.reason());
        };
    }

    private static String spoken(String format) {
        return switch (format) {
            case "office_or_zip" -> "Excel / Word / ZIP";
            case "old_office" -> "Excel / Word";
            case "pdf" -> "PDF";
            case "rich_text" -> "RTF";
            case "compressed" -> "gzip";
            case "image" -> "PNG / JPEG / GIF";
            default -> "?";
        };
    }
}
