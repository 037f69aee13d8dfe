package torikumi.rights;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.edition.DocumentFormat;
import torikumi.edition.Documents;
import torikumi.edition.Edition;
import torikumi.edition.EditionKind;
import torikumi.edition.EditionWrite;
import torikumi.edition.Publisher;
import torikumi.finding.Finding;
import torikumi.finding.FindingCode;
import torikumi.member.Category;
import torikumi.organization.Organization;
import torikumi.persistence.Ids;
import torikumi.program.Program;
import torikumi.program.ProgramKind;
import torikumi.program.ProgramType;
import torikumi.round.Round;
import torikumi.security.Membership;
import torikumi.security.Role;
import torikumi.submission.EntryKind;
import torikumi.submission.Part;
import torikumi.submission.Submission;
import torikumi.submission.carry.CarrySource;
import torikumi.submission.entry.Entry;
import torikumi.submission.figure.Figure;
import torikumi.submission.figure.FigureState;
import torikumi.submission.mention.Mention;
import torikumi.submission.mention.MentionField;
import torikumi.submission.rereading.Rereading;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;
import torikumi.theme.ResponseMeasure;
import torikumi.theme.Theme;

/** The rows of the table: whose things are asked for, by the names that its paths use. */
final class Places {

    private static final String DEMO = "00000000-0000-7000-80%s-0000000000%s";
    private static final UUID COUNCIL = demo("01", "01");
    private static final UUID SEAT_A = demo("06", "05");
    private static final UUID SEAT_B = demo("06", "06");
    private static final UUID PUBLISHED_ROUND = demo("08", "01");
    private static final UUID OPEN_ROUND = demo("08", "02");

    private final Map<String, Map<String, Object>> things = new HashMap<>();
    private final SampleCouncil other;

    private Places(SampleCouncil other) {
        this.other = other;
    }

    /** Beside the demo council, makes another one with a round that is being answered, and a draft and a round to hide. */
    static Places prepare() {
        var places = new Places(SampleCouncil.store("matrix"));
        var before = SampleRound.open(places.other, 2030);
        before.write(0, 1, EntryKind.INITIATIVE, "前年の補助金を案内した。");
        before.accept(0);
        var round = SampleRound.open(places.other, 2031);
        var entry = round.write(0, 1, EntryKind.INITIATIVE, "見本の補助金を案内した。");
        var program = round.mention(entry, "見本の補助金");
        round.write(1, 1, EntryKind.INITIATIVE, "見本の相談会を開いた。");
        round.accept(1);
        var versioned = round.submission(1);
        QuarkusTransaction.requiringNew().run(() -> {
            places.things.put("A", places.seat(COUNCIL, SEAT_A, OPEN_ROUND));
            places.things.put("B", places.seat(COUNCIL, SEAT_B, OPEN_ROUND));
            var there = places.seat(places.other.id, places.other.members.getFirst(), round.id);
            there.put("program", program);
            there.put("versioned", versioned);
            places.things.put("other", there);
            places.things.put("nation", nation());
            places.things.put("hidden", hidden());
            places.things.put("any", Map.of("rereading", rereading()));
        });
        var draft = QuarkusTransaction.requiringNew().call(Places::draft);
        QuarkusTransaction.requiringNew().run(() -> {
            places.things.put(
                    "shown", edition(Edition.currentOf(PUBLISHED_ROUND).orElseThrow()));
            places.things.put("draft", edition(draft));
            places.things.get("draft").put("member", SEAT_A);
            goRound(draft);
        });
        places.things.get("A").put("import", OldTable.upload(Actors.signIn("secret", places), OPEN_ROUND));
        places.things.get("other").put("import", OldTable.upload(Actors.signIn("secret2", places), round.id));
        return places;
    }

    private static UUID rereading() {
        var rereading = new Rereading();
        rereading.fingerprint = "";
        rereading.startedAt = Instant.now();
        rereading.persist();
        return rereading.id;
    }

    /** A path or body with the ids of a target's things. */
    String fill(String text, String target) {
        var filled = text.replace("{new}", UUID.randomUUID().toString());
        switch (target) {
            case "forged" ->
                filled = filled.replace("{sha256}", "0".repeat(64))
                        .replaceAll("\\{[a-z0-9_]+}", UUID.randomUUID().toString());
            case "malformed" -> filled = filled.replaceAll("\\{[a-z0-9_]+}", "not-an-id");
            default -> {
                for (var thing : things.get(target).entrySet()) {
                    filled = filled.replace(
                            "{" + thing.getKey() + "}", thing.getValue().toString());
                }
            }
        }
        if (filled.matches(".*\\{[a-z0-9_]+}.*")) {
            throw new IllegalStateException(target + " has no such thing: " + filled);
        }
        return filled;
    }

    UUID council() {
        return COUNCIL;
    }

    UUID seat() {
        return SEAT_A;
    }

    UUID otherCouncil() {
        return other.id;
    }

    private static UUID figure(UUID entry) {
        var figure = new Figure();
        figure.entryId = entry;
        figure.field = MentionField.TEXT;
        figure.startOffset = 0;
        figure.endOffset = 1;
        figure.value = BigDecimal.ONE;
        figure.unit = "件";
        figure.state = FigureState.CONFIRMED;
        figure.persist();
        return figure.id;
    }

    private Map<String, Object> seat(UUID council, UUID member, UUID round) {
        var things = new HashMap<String, Object>();
        var submission = Submission.<Submission>find("roundId = ?1 and memberId = ?2", round, member)
                .<Submission>singleResult();
        var mention = Mention.<Mention>find(
                        "entryId in (select e.id from Entry e where e.submissionId = ?1)", submission.id)
                .<Mention>firstResult();
        Theme theme = Theme.find("councilId = ?1 order by number", council).firstResult();
        things.put("council", council);
        things.put("category", Category.<Category>find("councilId", council).<Category>firstResult().id);
        things.put("theme", theme.id);
        things.put("measure", ResponseMeasure.ofThemes(List.of(theme.id)).getFirst().id);
        things.put("member", member);
        things.put("round", round);
        things.put("submission", submission.id);
        things.put("versioned", versioned(member, submission).id);
        things.put("source", source(submission));
        things.put("mention", mention.id);
        things.put("entry", mention.entryId);
        things.put("figure", figure(mention.entryId));
        Membership membership =
                Membership.<Membership>find("memberId = ?1 order by id", member).firstResult();
        things.put("membership", membership.id);
        things.put("person", membership.sub);
        things.put("invitation", invitation(council, member));
        things.put("program", own(council).id);
        things.put("department", department(member));
        things.put("handover", handOver(submission.id));
        things.put("notification", notification(council, round));
        letter(round);
        things.put("finding", finding(council, round));
        things.put("comment", comment(submission.id));
        things.put("proposal", proposal(council));
        things.put("program_proposal", programProposal(council));
        return things;
    }

    // Their packages keep these to themselves: the rows are what matters here.
    private static UUID department(UUID member) {
        var id = Ids.next();
        Panache.getEntityManager()
                .createNativeQuery("insert into department (id, member_id, name, position) values (?1, ?2, '見本課', 1)")
                .setParameter(1, id)
                .setParameter(2, member)
                .executeUpdate();
        return id;
    }

    private static UUID finding(UUID council, UUID round) {
        var finding = new Finding();
        finding.councilId = council;
        finding.roundId = round;
        finding.key = "matrix " + UUID.randomUUID();
        finding.code = FindingCode.CELL_LONG;
        finding.args = List.of(1_501, 1_500);
        finding.places = List.of();
        finding.foundAt = Instant.now();
        finding.persistAndFlush();
        return finding.id;
    }

    private static UUID proposal(UUID council) {
        var id = Ids.next();
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into organization_proposal (id, council_id, kind, name, reason, proposed_at,
                            proposed_by_name)
                        values (?1, ?2, 'CREATE', '見本の機関', '一覧にない', now(), '見本 花子')
                        """)
                .setParameter(1, id)
                .setParameter(2, council)
                .executeUpdate();
        return id;
    }

    private static UUID programProposal(UUID council) {
        var id = Ids.next();
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into program_proposal (id, council_id, source, source_id, file_name, name, content,
                            content_sha256, proposed_at, proposed_by_name)
                        values (?1, ?2, 'JGRANTS', cast(?1 as text), 'jgrants.json', '見本補助金', '{}', '', now(), '見本 花子')
                        """)
                .setParameter(1, id)
                .setParameter(2, council)
                .executeUpdate();
        return id;
    }

    private static UUID invitation(UUID council, UUID member) {
        var id = Ids.next();
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into invitation (id, council_id, member_id, role, name, email, language, invited_at,
                            invited_by_name)
                        values (?1, ?2, ?3, 'VIEWER', '見本 次郎', 'invited@example.jp', 'ja', now(), '見本 花子')
                        """)
                .setParameter(1, id)
                .setParameter(2, council)
                .setParameter(3, member)
                .executeUpdate();
        return id;
    }

    private static UUID handOver(UUID submission) {
        var id = Ids.next();
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into hand_over (id, submission_id, theme, assignee_name, asked_at, asked_by_name)
                        values (?1, ?2, 1, '見本 太郎', now(), '見本 花子')
                        """)
                .setParameter(1, id)
                .setParameter(2, submission)
                .executeUpdate();
        return id;
    }

    private static UUID notification(UUID council, UUID round) {
        var id = Ids.next();
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into notification (id, kind, state, council_id, round_id, name, address, language, occasion,
                            created_at)
                        values (?1, 'OPENING', 'SENT', ?2, ?3, '見本 太郎', 'someone@example.jp', 'ja', cast(?1 as text), now())
                        """)
                .setParameter(1, id)
                .setParameter(2, council)
                .setParameter(3, round)
                .executeUpdate();
        return id;
    }

    private static UUID comment(UUID submission) {
        var id = Ids.next();
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into comment (id, submission_id, cell_id, audience, text, made_at, made_by, made_by_name)
                        select ?1, c.submission_id, c.id, 'MEMBER', '見本', now(), 'matrix', '見本'
                        from cell c where c.submission_id = ?2 limit 1
                        """)
                .setParameter(1, id)
                .setParameter(2, submission)
                .executeUpdate();
        return id;
    }

    private static void letter(UUID round) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into round_letter (id, round_id, kind, file_name, size, sha256, content, uploaded_at,
                            uploaded_by_name)
                        values (?1, ?2, 'REQUEST', 'letter.pdf', 5, '', cast('%PDF-' as bytea), now(), '')
                        on conflict do nothing
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, round)
                .executeUpdate();
    }

    private static void goRound(Edition draft) {
        var check = Ids.next();
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into last_check (id, edition_id, council_id, round_id, due_on, started_at, started_by_name)
                        values (?1, ?2, ?3, ?4, '2199-12-12', now(), '見本 花子')
                        """)
                .setParameter(1, check)
                .setParameter(2, draft.id)
                .setParameter(3, draft.councilId)
                .setParameter(4, draft.roundId)
                .executeUpdate();
        for (var seat : List.of(SEAT_A, SEAT_B)) {
            Panache.getEntityManager()
                    .createNativeQuery("""
                            insert into last_check_answer (id, last_check_id, member_id, member_name, position)
                            values (?1, ?2, ?3, '見本', 1)
                            """)
                    .setParameter(1, Ids.next())
                    .setParameter(2, check)
                    .setParameter(3, seat)
                    .executeUpdate();
        }
    }

    private static Submission versioned(UUID member, Submission otherwise) {
        return Submission.<Submission>find("roundId = ?1 and memberId = ?2", PUBLISHED_ROUND, member)
                .<Submission>firstResultOptional()
                .orElse(otherwise);
    }

    /** An entry that this part may carry over; {@link CarrySource} says from which of the member's earlier parts. */
    private static UUID source(Submission submission) {
        return CarrySource.of(Part.find(submission.id).orElseThrow())
                .orElseThrow()
                .places()
                .findFirst()
                .orElseThrow()
                .entry()
                .id();
    }

    private static Program own(UUID council) {
        var program = new Program();
        program.kind = ProgramKind.SUPPORT_PROGRAM;
        program.type = ProgramType.SUBSIDY;
        program.councilId = council;
        program.name = "見本県独自の補助金";
        program.persistAndFlush();
        return program;
    }

    private static Map<String, Object> nation() {
        var organization = new Organization();
        organization.name = "見本の団体";
        organization.persistAndFlush();
        var program = Program.<Program>find("councilId is null").<Program>firstResult();
        return Map.of("organization", organization.id, "program", program.id);
    }

    private static Map<String, Object> hidden() {
        Round open = Round.findById(OPEN_ROUND);
        var round = new Round();
        round.councilId = COUNCIL;
        round.fiscalYear = 2031;
        round.name = "準備中";
        round.periodFrom = LocalDate.of(2030, 4, 1);
        round.dueOn = LocalDate.of(2199, 12, 12);
        round.title = open.title;
        round.themeHeading = open.themeHeading;
        round.measureHeading = open.measureHeading;
        round.memberHeading = open.memberHeading;
        round.initiativeLabel = open.initiativeLabel;
        round.challengeLabel = open.challengeLabel;
        round.initiativeNothingText = open.initiativeNothingText;
        round.challengeNothingText = open.challengeNothingText;
        round.persistAndFlush();
        var secretariat = Membership.<Membership>find("councilId = ?1 and role = ?2", COUNCIL, Role.SECRETARIAT)
                .<Membership>firstResult();
        return Map.of("round", round.id, "membership", secretariat.id);
    }

    private static Edition draft() {
        Set<UUID> unaccepted =
                Submission.<Submission>list("roundId = ?1 and acceptedVersion is null", OPEN_ROUND).stream()
                        .map(submission -> submission.memberId)
                        .collect(Collectors.toSet());
        return Arc.container()
                .instance(Publisher.class)
                .get()
                .compile(
                        Round.findById(OPEN_ROUND),
                        new EditionWrite(EditionKind.DRAFT, "", "", null, null, unaccepted),
                        new Publisher.Compiler("matrix", "見本", Locale.JAPANESE),
                        Instant.now());
    }

    private static Map<String, Object> edition(Edition edition) {
        var things = new HashMap<String, Object>();
        things.put("edition", edition.id);
        things.put("round", edition.roundId);
        things.put("sha256", document(edition));
        things.put(
                "entry",
                Entry.<Entry>find(
                                "submissionId in (select s.id from Submission s where s.roundId = ?1 and s.memberId = ?2)",
                                edition.roundId,
                                SEAT_A)
                        .<Entry>firstResult()
                        .id);
        return things;
    }

    // A document is made when it is first asked for.
    private static String document(Edition edition) {
        return Arc.container()
                .instance(Documents.class)
                .get()
                .of(edition.id, DocumentFormat.JSON)
                .sha256();
    }

    private static UUID demo(String kind, String number) {
        return UUID.fromString(DEMO.formatted(kind, number));
    }
}
