package torikumi.demo;

import static torikumi.demo.DemoFiles.date;
import static torikumi.demo.DemoFiles.id;
import static torikumi.demo.DemoFiles.instant;
import static torikumi.demo.DemoFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import torikumi.council.ColorMode;
import torikumi.edition.EditionKind;
import torikumi.edition.EditionWrite;
import torikumi.edition.Publisher;
import torikumi.round.Round;
import torikumi.round.RoundOpening;
import torikumi.round.RoundStep;

/** Stores the demo's rounds: opens them, fills in the members' parts, publishes the one that is over. */
@ApplicationScoped
class DemoRounds {

    /** An open round stays open for visitors, whenever the demo is loaded. */
    private static final int DAYS_LEFT = 30;

    @Inject
    RoundOpening opening;

    @Inject
    DemoParts parts;

    @Inject
    Publisher publisher;

    @Inject
    Clock clock;

    void store() {
        DemoFiles.read("rounds.json").get("rounds").forEach(this::store);
    }

    private void store(JsonNode node) {
        var over = "PUBLISHED".equals(text(node, "state"));
        var round = round(node);
        if (!over) {
            round.dueOn = DemoFiles.stillToCome(round.dueOn, LocalDate.now(clock), DAYS_LEFT);
        }
        round.persist();
        opening.open(round);
        node.get("submissions").forEach(submission -> parts.store(round, submission));
        if (over) {
            round.move(RoundStep.CLOSE, instant(node, "closed_at"));
            // the publisher reads the round's row again, under its lock
            Round.flush();
            var write = new EditionWrite(EditionKind.PUBLISHED, "", "", round.asOf, null, Set.of());
            var by = new Publisher.Compiler(
                    DemoPeople.SECRETARIAT.sub(), DemoPeople.SECRETARIAT.name(), Locale.JAPANESE);
            publisher.compile(round, write, by, instant(node, "published_at"));
        }
    }

    private static Round round(JsonNode node) {
        var round = new Round();
        round.id = id(node, "id");
        round.councilId = id(node, "council_id");
        round.fiscalYear = node.get("fiscal_year").asInt();
        round.name = text(node, "name");
        round.periodFrom = date(node, "period_from");
        round.periodTo = date(node, "period_to");
        round.periodText = text(node, "period_text");
        round.instructions = text(node, "instructions");
        round.dueOn = date(node, "due_on");
        round.asOf = date(node, "as_of");
        round.title = text(node, "title");
        round.caption = text(node, "caption");
        round.legend = text(node, "legend");
        round.themeHeading = text(node, "theme_heading");
        round.measureHeading = text(node, "measure_heading");
        round.memberHeading = text(node, "member_heading");
        round.initiativeLabel = text(node, "initiative_label");
        round.challengeLabel = text(node, "challenge_label");
        round.initiativeNothingText = text(node, "initiative_nothing_text");
        round.challengeNothingText = text(node, "challenge_nothing_text");
        round.absentWording = text(node, "absent_wording");
        round.colorMode = ColorMode.valueOf(text(node, "color_mode"));
        return round;
    }
}
