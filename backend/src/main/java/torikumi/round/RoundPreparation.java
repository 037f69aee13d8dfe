package torikumi.round;

import java.util.UUID;
import torikumi.council.Council;
import torikumi.http.Problem;
import torikumi.text.EraDates;

/** Prepares a new round from what is known: wordings of the council, instructions of the round before. */
final class RoundPreparation {

    private RoundPreparation() {}

    /** A round that is not stored yet. */
    static Round prepare(RoundWrite write) {
        Council council = Council.<Council>findByIdOptional(write.councilId()).orElseThrow(Problem::notFound);
        var round = new Round();
        round.councilId = council.id;
        round.fiscalYear = write.fiscalYear();
        round.name = EraDates.fiscalYear(round.fiscalYear);
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
        round.colorMode = council.colorMode;
        round.instructions = instructionsBefore(council.id);
        write.applyTo(round);
        if (write.absentWording() == null) {
            round.absentWording = council.absentWording;
        }
        return round;
    }

    private static String instructionsBefore(UUID councilId) {
        return Round.<Round>find("councilId = ?1 order by fiscalYear desc, id desc", councilId)
                .firstResultOptional()
                .map(round -> round.instructions)
                .orElse("");
    }
}
