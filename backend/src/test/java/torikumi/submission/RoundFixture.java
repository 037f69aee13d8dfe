package torikumi.submission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import torikumi.council.Council;
import torikumi.member.Member;
import torikumi.program.Program;
import torikumi.program.ProgramKind;
import torikumi.program.ProgramType;
import torikumi.round.Round;
import torikumi.round.RoundMember;
import torikumi.round.RoundOpened;
import torikumi.round.RoundResponseMeasure;
import torikumi.round.RoundStep;
import torikumi.round.RoundTheme;
import torikumi.security.Membership;
import torikumi.security.Role;
import torikumi.theme.ResponseMeasure;
import torikumi.theme.Theme;

/**
 * Makes a council of a test's own with an open round: two themes (the first with two response measures), three members,
 * people in every role (their subjects are the names of the fields below, made unique per council), two programmes.
 */
@ApplicationScoped
public class RoundFixture {

    @Inject
    Event<RoundOpened> opened;

    @Inject
    Clock clock;

    /** What was made. */
    public record Made(
            UUID council,
            UUID round,
            List<UUID> members,
            List<UUID> submissions,
            List<UUID> measures,
            UUID program,
            UUID institution) {

        /** The subject of a person: {@code viewer editor approver secretariat editor2}. */
        public String sub(String person) {
            return person + "-" + council;
        }
    }

    /** A round that is due in ten days. */
    public Made open() {
        return QuarkusTransaction.requiringNew().call(this::make);
    }

    /** Changes rows of a round that was made. */
    public void change(Made made, Consumer<Round> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(Round.byId(made.round())));
    }

    private Made make() {
        var council = council();
        var program = program(council, "魅力づくり応援助成金", ProgramKind.SUPPORT_PROGRAM, ProgramType.SUBSIDY);
        var institution = program(council, "職場づくり支援センター", ProgramKind.SUPPORT_INSTITUTION, ProgramType.CENTER);
        var round = round(council);
        var measures = themes(council, round);
        var members = members(council, round);
        join(council, members.getFirst(), "viewer", Role.VIEWER);
        join(council, members.getFirst(), "editor", Role.EDITOR);
        join(council, members.getFirst(), "approver", Role.APPROVER);
        join(council, members.get(1), "editor2", Role.EDITOR);
        join(council, null, "secretariat", Role.SECRETARIAT);
        round.move(RoundStep.OPEN, clock.instant());
        Round.flush();
        opened.fire(new RoundOpened(round));
        List<Submission> submissions = Submission.list("roundId = ?1 order by id", round.id);
        return new Made(
                council.id,
                round.id,
                members,
                submissions.stream().map(submission -> submission.id).toList(),
                measures,
                program.id,
                institution.id);
    }

    private static Council council() {
        var council = new Council();
        council.slug = "s-" + UUID.randomUUID();
        council.name = "見本県協議会";
        council.tableTitle = "取組状況表";
        council.initiativeLabel = "①";
        council.challengeLabel = "②";
        council.initiativeNothingText = "取組事項無し";
        council.challengeNothingText = "把握事項無し";
        council.persist();
        return council;
    }

    private static Program program(Council council, String name, ProgramKind kind, ProgramType type) {
        var program = new Program();
        program.councilId = council.id;
        program.kind = kind;
        program.type = type;
        program.name = name;
        program.persist();
        return program;
    }

    private Round round(Council council) {
        var round = new Round();
        round.councilId = council.id;
        round.fiscalYear = 2025;
        round.name = "令和7年度";
        round.periodFrom = LocalDate.of(2025, 4, 1);
        round.dueOn = LocalDate.now(clock).plusDays(10);
        round.title = council.tableTitle;
        round.themeHeading = council.themeHeading;
        round.measureHeading = council.measureHeading;
        round.memberHeading = council.memberHeading;
        round.initiativeLabel = council.initiativeLabel;
        round.challengeLabel = council.challengeLabel;
        round.initiativeNothingText = council.initiativeNothingText;
        round.challengeNothingText = council.challengeNothingText;
        round.persist();
        return round;
    }

    private static List<UUID> themes(Council council, Round round) {
        var origins = new ArrayList<UUID>();
        for (var number = 1; number <= 2; number++) {
            var theme = new Theme();
            theme.councilId = council.id;
            theme.number = number;
            theme.name = "テーマ" + number;
            theme.persist();
            var copy = new RoundTheme();
            copy.roundId = round.id;
            copy.originId = theme.id;
            copy.number = number;
            copy.name = theme.name;
            copy.persist();
            for (var position = 1; position <= 3 - number; position++) {
                origins.add(measure(theme, copy, position));
            }
        }
        return origins;
    }

    private static UUID measure(Theme theme, RoundTheme copy, int position) {
        var measure = new ResponseMeasure();
        measure.themeId = theme.id;
        measure.position = position;
        measure.name = "対応策" + theme.number + "-" + position;
        measure.persist();
        var frozen = new RoundResponseMeasure();
        frozen.roundThemeId = copy.id;
        frozen.originId = measure.id;
        frozen.position = position;
        frozen.name = measure.name;
        frozen.persist();
        return measure.id;
    }

    private static List<UUID> members(Council council, Round round) {
        var members = new ArrayList<UUID>();
        for (var position = 1; position <= 3; position++) {
            var member = new Member();
            member.councilId = council.id;
            member.name = "構成員" + position;
            member.position = position;
            member.persist();
            var copy = new RoundMember();
            copy.roundId = round.id;
            copy.originId = member.id;
            copy.name = member.name;
            copy.position = position;
            copy.persist();
            members.add(member.id);
        }
        return members;
    }

    private static void join(Council council, UUID member, String person, Role role) {
        var membership = new Membership();
        membership.councilId = council.id;
        membership.memberId = member;
        membership.sub = person + "-" + council.id;
        membership.role = role;
        membership.name = person;
        membership.persist();
    }
}
