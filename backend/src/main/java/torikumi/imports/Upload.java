package torikumi.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.stream.Collectors;
import torikumi.http.Problem;
import torikumi.imports.interpret.Interpreter;
import torikumi.imports.proposal.Assignment;
import torikumi.imports.proposal.BlockDecision;
import torikumi.imports.proposal.Mapping;
import torikumi.imports.proposal.Proposal;
import torikumi.imports.source.Reading;
import torikumi.imports.source.Refusal;
import torikumi.imports.source.Source;
import torikumi.imports.source.SourceReader;
import torikumi.round.Round;
import torikumi.security.Caller;

/** Reads a file and stores what it would become; nothing of the round is touched. */
@ApplicationScoped
class Upload {

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
        made.fileName = fileName;
        made.bytes = bytes;
        made.sha256 = sha256(bytes);
        made.encoding = source.encoding();
        made.encodingGuessed = source.encodingGuessed();
        made.proposal = proposal;
        made.mapping = start(round, made.sha256, proposal);
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
                            blocks, before.mapping.cells(), before.mapping.unplaced(), before.mapping.targets());
                })
                .orElse(guessed);
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
            case Refusal.BinaryFile binary -> Problem.invalid("/file", "binary_file", binary.format());
            case Refusal.UnreadableEncoding broken -> Problem.invalid("/file", "unreadable_encoding", broken.line());
            case Refusal.NotATable not -> Problem.invalid("/file", "not_a_table_" + not.reason());
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
