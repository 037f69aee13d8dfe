package torikumi.round;

import java.util.Set;
import java.util.UUID;
import torikumi.council.Council;
import torikumi.http.Problem;
import torikumi.text.EraDates;

/** Prepares a new round from what is known: the wordings of the council, or a whole round before. */
final class RoundPreparation {

    private RoundPreparation() {}

    /** A round that is not stored yet. */
    static Round prepare(RoundWrite write) {
        Council council = Council.<Council>findByIdOptional(write.councilId()).orElseThrow(Problem::notFound);
        var round = new Round();
        round.councilId = council.id;
        round.fiscalYear = write.fiscalYear();
        round.name = EraDates.fiscalYear(round.fiscalYear);
        if (write.copyFrom() == null) {
            take(round, council);
        } else {
            take(round, source(write));
        }
        var absentWording = round.absentWording;
        write.applyTo(round);
        if (write.absentWording() == null) {
            round.absentWording = absentWording;
        }
        return round;
    }

    /** What the source of a new round leaves out, for the new one. */
    static Set<UUID> exclusions(RoundWrite write) {
        return write.copyFrom() == null ? Set.of() : RoundExclusion.of(write.copyFrom());
    }

    private static Round source(RoundWrite write) {
        return Round.<Round>findByIdOptional(write.copyFrom())
                .filter(found -> found.councilId.equals(write.councilId()))
                .orElseThrow(() -> Problem.invalid("/copy_from", "round_of_other_council"));
    }

    private static void take(Round round, Council council) {
        round.title = council.tableTitle;
        round.caption = council.tableCaption;
        round.legend = council.legend;
        round.themeHeading = council.themeHeading;
        round.measureHeading = council.measureHeading;
        round.memberHeading = council.memberHeading;
        round.initiativeLabel = council.initiativeLabel;
        round.challengeLabel = council.challengeLabel;
        round.initiativeNothingText = council.initiativeNothingText;
        round.challengeNothingText = council.challengeNothingText;
        round.absentWording = council.absentWording;
        round.colorMode = council.colorMode;
        round.editorsMaySubmit = council.editorsMaySubmit;
        round.instructions = instructionsBefore(council.id);
    }

    // Texts that name the year of their round name the new one's.
    private static void take(Round round, Round source) {
        var then = source.fiscalYearText();
        var now = round.fiscalYearText();
        round.title = source.title.replace(then, now);
        round.caption = source.caption.replace(then, now);
        round.instructions = source.instructions.replace(then, now);
        round.legend = source.legend;
        round.themeHeading = source.themeHeading;
        round.measureHeading = source.measureHeading;
        round.memberHeading = source.memberHeading;
        round.initiativeLabel = source.initiativeLabel;
        round.challengeLabel = source.challengeLabel;
        round.initiativeNothingText = source.initiativeNothingText;
        round.challengeNothingText = source.challengeNothingText;
        round.absentWording = source.absentWording;
        round.colorMode = source.colorMode;
        round.editorsMaySubmit = source.editorsMaySubmit;
        round.lastEditorMaySubmit = source.lastEditorMaySubmit;
        round.draftReaders = source.draftReaders;
    }

    private static String instructionsBefore(UUID councilId) {
        return Round.<Round>find("councilId = ?1 order by fiscalYear desc, id desc", councilId)
                .firstResultOptional()
                .map(round -> round.instructions)
                .orElse("");
    }
}
