package torikumi.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;
import torikumi.testing.Statements;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class FindingResourceTest {

    private static final String SHARED = "県内の企業を個別に訪問し、職場環境の改善について助言を行った。";

    @Inject
    RoundFixture fixture;

    RoundFixture.Made made;
    UUID first;
    UUID second;
    Person secretariat;
    Person editor;
    Person editor2;

    @BeforeEach
    void open() {
        made = fixture.open();
        first = made.submissions().getFirst();
        second = made.submissions().get(1);
        secretariat = new Person(made.sub("secretariat"));
        editor = new Person(made.sub("editor"));
        editor2 = new Person(made.sub("editor2"));
    }

    String path(String more) {
        return "/api/v1/rounds/" + made.round() + "/findings" + more;
    }

    String write(Person person, UUID part, String text) {
        return person.write(part, 1, EntryKind.INITIATIVE, text)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void rewrite(Person person, String entry, String text) {
        person.save(entry, "\"1\"", Map.of("text", text)).then().statusCode(200);
    }

    ValidatableResponse refresh() {
        return secretariat.request().post(path("/refresh")).then().statusCode(200);
    }

    JsonPath all() {
        return secretariat
                .request()
                .get(path("?limit=100"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    List<String> codes() {
        refresh();
        return all().getList("results.code");
    }

    ValidatableResponse decide(String id, int version, Map<String, ?> body) {
        return secretariat
                .request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/findings/" + id)
                .then();
    }

    @Nested
    class AsSecretariat {

        @Test
        void findsTheSameSentenceOfTwoMembersWithBothPlaces() {
            var entry = write(editor, first, "令和6年度の取組。" + SHARED);
            write(editor2, second, SHARED);
            refresh().body("open", equalTo(1)).body("codes.code", contains("SENTENCE_REPEATED"));
            secretariat
                    .request()
                    .get(path(""))
                    .then()
                    .body("results[0].state", equalTo("OPEN"))
                    .body("results[0].message", containsString("構成員1、構成員2"))
                    .body("results[0].places.member", contains("構成員1", "構成員2"))
                    .body("results[0].places[0].entry_id", equalTo(entry))
                    .body("results[0].places[0].field", equalTo("TEXT"))
                    .body("results[0].places[0].start", equalTo(9))
                    .body("results[0].places[0].end", equalTo(9 + SHARED.length()))
                    .body("results[0].places[0].excerpt", equalTo(SHARED));
        }

        @Test
        void passesTheSameSentenceOfOneMemberOver() {
            write(editor, first, SHARED);
            write(editor, first, SHARED);
            assertThat(codes()).doesNotContain("SENTENCE_REPEATED");
        }

        @Test
        void findsContradictoryFiguresOfAProgramme() {
            write(editor, first, "魅力づくり応援助成金の令和6年度の申請は120件であった。");
            write(editor2, second, "令和6年度の魅力づくり応援助成金の申請件数は118件となった。");
            assertThat(codes()).containsExactly("FIGURES_DIFFER");
            assertThat(all().getString("results[0].message")).contains("魅力づくり応援助成金", "申請", "120件、118件");
        }

        @Test
        void passesFiguresOfOtherYearsThingsAndAgreeingOnesOver() {
            write(editor, first, "魅力づくり応援助成金の令和6年度の申請は120件であった。");
            write(editor2, second, "魅力づくり応援助成金の令和5年度の申請は98件であった。");
            write(editor2, second, "魅力づくり応援助成金の令和6年度の支給決定は80件であった。");
            write(editor2, second, "令和6年度は、魅力づくり応援助成金の申請が約121件あった。");
            write(editor2, second, "令和6年度は、魅力づくり応援助成金を34社に案内した。");
            assertThat(codes()).isEmpty();
        }

        @Test
        void findsOtherSpellingsOfKnownNamesOnceEach() {
            write(editor, first, "職場作り支援センターと連携した。");
            write(editor2, second, "職場作り支援センターを案内した。魅力ずくり応援助成金も案内した。");
            assertThat(codes()).containsExactly("PROGRAM_SPELLING", "PROGRAM_SPELLING");
            var found = all();
            assertThat(found.getList("results.message")).anySatisfy(message -> assertThat(message.toString())
                    .contains("\"職場作り支援センター\"", "\"職場づくり支援センター\"", "2"));
            assertThat(found.getList("results.message"))
                    .anySatisfy(message -> assertThat(message.toString()).contains("\"魅力ずくり応援助成金\"", "\"魅力づくり応援助成金\""));
            assertThat(found.getList("results.slip.find")).containsExactlyInAnyOrder("職場作り支援センター", "魅力ずくり応援助成金");
            assertThat(found.getList("results.slip.replacement"))
                    .containsExactlyInAnyOrder("職場づくり支援センター", "魅力づくり応援助成金");
        }

        @Test
        void offersNoReplacementWhereALineBreakPartsTheWord() {
            write(editor, first, "職場作り支援\nセンターと連携した。");
            assertThat(codes()).containsExactly("PROGRAM_SPELLING");
            assertThat(all().getList("results.slip")).containsOnlyNulls();
        }

        @Test
        void findsThatAnUnknownNameIsWrittenInTwoWays() {
            write(editor, first, "人財確保推進センターと連携した。");
            write(editor2, second, "人材確保推進センターを案内した。");
            write(editor2, second, "人材確保推進センターで相談会を開いた。");
            assertThat(codes()).containsExactly("PROGRAM_SPELLING", "PROGRAM_UNLISTED");
            assertThat(all().getString("results[0].message")).contains("\"人財確保推進センター\"", "\"人材確保推進センター\"");
        }

        @Test
        void findsUnknownNamesPastPlansUndatedFiguresAndOddCharacters() {
            write(editor, first, "見本県応援補助金を案内した。");
            write(editor2, second, "見本県応援補助金の説明会を令和5年12月1日に開催予定。");
            write(editor2, second, "相談会に23社が来た。");
            write(editor2, second, "活\u2F64を進めた。");
            assertThat(codes())
                    .containsExactlyInAnyOrder(
                            "PROGRAM_UNLISTED", "PLAN_PAST", "FIGURE_WITHOUT_DATE", "CHARACTER_REPLACEABLE");
            secretariat
                    .request()
                    .get(path("?code=PROGRAM_UNLISTED"))
                    .then()
                    .body("results[0].places.member", contains("構成員1", "構成員2"));
        }

        @Test
        void takesAPlanAsPastFromTheDayThatTheTableSpeaksOf() {
            fixture.change(made, round -> round.asOf = LocalDate.of(2025, 11, 30));
            write(editor, first, "説明会を令和7年12月1日に開催予定。");
            assertThat(codes()).isEmpty();
            fixture.change(made, round -> round.asOf = LocalDate.of(2025, 12, 2));
            assertThat(codes()).containsExactly("PLAN_PAST");
        }

        @Test
        void findsOverlongCells() {
            write(editor, first, "あ".repeat(1_501));
            assertThat(codes()).containsExactly("CELL_LONG");
            assertThat(all().getString("results[0].message")).contains("1,501");
        }

        @Test
        void keepsADecisionAsLongAsTheSentenceIsTheSame() {
            var entry = write(editor, first, "相談会に23社が来た。次の会を考える。");
            refresh();
            decide(all().getString("results[0].id"), 0, Map.of("state", "ACCEPTED", "note", "毎年の概数"))
                    .statusCode(200)
                    .body("state", equalTo("ACCEPTED"))
                    .body("decided_by", notNullValue())
                    .body("decided_at", notNullValue())
                    .body("note", equalTo("毎年の概数"))
                    .body("version", equalTo(1));
            rewrite(editor, entry, "相談会に23社が来た。次の会は、冬に開きたい。");
            refresh().body("open", equalTo(0)).body("accepted", equalTo(1)).body("fixed", equalTo(0));
            editor.save(entry, "\"2\"", Map.of("text", "相談会に25社が来た。")).then().statusCode(200);
            refresh().body("open", equalTo(1)).body("accepted", equalTo(0)).body("fixed", equalTo(1));
            secretariat
                    .request()
                    .get(path("?state=FIXED"))
                    .then()
                    .body("results", hasSize(1))
                    .body("results[0].decided_by", equalTo(made.sub("editor")))
                    .body("results[0].places[0].excerpt", equalTo("相談会に23社が来た。"));
            // The old text comes back, and with it the decision.
            editor.save(entry, "\"3\"", Map.of("text", "相談会に23社が来た。")).then().statusCode(200);
            refresh().body("open", equalTo(0)).body("accepted", equalTo(1)).body("fixed", equalTo(1));
        }

        @Test
        void opensAgainWhatWasAccepted() {
            write(editor, first, "相談会に23社が来た。");
            refresh();
            var id = all().getString("results[0].id");
            decide(id, 0, Map.of("state", "ACCEPTED")).statusCode(200);
            decide(id, 1, Map.of("state", "OPEN"))
                    .statusCode(200)
                    .body("state", equalTo("OPEN"))
                    .body("decided_by", nullValue())
                    .body("note", equalTo(""));
        }

        @Test
        void cannotSayThatItIsFixedNorDecideAboutWhatIs() {
            var entry = write(editor, first, "相談会に23社が来た。");
            refresh();
            var id = all().getString("results[0].id");
            decide(id, 0, Map.of("state", "FIXED"))
                    .statusCode(422)
                    .body("errors.code", contains("finding_fixed_by_check"));
            editor.delete(entry, "\"1\"").then().statusCode(204);
            refresh().body("fixed", equalTo(1));
            decide(id, 0, Map.of("state", "ACCEPTED")).statusCode(412).body("current.state", equalTo("FIXED"));
            decide(id, 1, Map.of("state", "ACCEPTED")).statusCode(409).body("code", equalTo("finding_fixed"));
        }

        @Test
        void saysOnWhatADecisionIsMade() {
            write(editor, first, "相談会に23社が来た。");
            refresh();
            var id = all().getString("results[0].id");
            secretariat
                    .request()
                    .body(Map.of("state", "ACCEPTED"))
                    .put("/api/v1/findings/" + id)
                    .then()
                    .statusCode(428);
            decide(id, 0, Map.of("state", "ACCEPTED")).statusCode(200);
            decide(id, 0, Map.of("state", "OPEN")).statusCode(412).body("current.state", equalTo("ACCEPTED"));
        }

        @Test
        void acceptsSeveralAtOnceButNoneOfAnotherRound() {
            write(editor, first, "相談会に23社が来た。");
            write(editor, first, "説明会に41名が来た。");
            refresh();
            var mine = all().<String>getList("results.id");
            var others = fixture.open();
            new Person(others.sub("secretariat"))
                    .request()
                    .body(Map.of("findings", mine, "note", "概数"))
                    .post("/api/v1/rounds/" + others.round() + "/findings/accept_chosen")
                    .then()
                    .statusCode(200)
                    .body("accepted", equalTo(0));
            secretariat
                    .request()
                    .body(Map.of("findings", mine, "note", "概数"))
                    .post(path("/accept_chosen"))
                    .then()
                    .statusCode(200)
                    .body("open", equalTo(0))
                    .body("accepted", equalTo(2));
            assertThat(all().getList("results.note")).containsExactly("概数", "概数");
        }

        @Test
        void filtersAndPages() {
            write(editor, first, "相談会に23社が来た。");
            editor2.write(second, 2, EntryKind.CHALLENGE, "説明会に41名が来た。").then().statusCode(201);
            refresh();
            secretariat
                    .request()
                    .get(path("?theme=2"))
                    .then()
                    .body("results.places.member.flatten()", contains("構成員2"));
            secretariat
                    .request()
                    .get(path("?member=" + made.members().getFirst()))
                    .then()
                    .body("results.places.member.flatten()", contains("構成員1"));
            secretariat.request().get(path("?state=ACCEPTED")).then().body("results", empty());
            secretariat.request().get(path("?code=nonsense")).then().statusCode(400);
            var page =
                    secretariat.request().get(path("?limit=1")).then().extract().jsonPath();
            assertThat(page.getInt("metadata.resultset.count")).isEqualTo(2);
            secretariat
                    .request()
                    .get(path("?limit=1&cursor=" + page.getString("next_cursor")))
                    .then()
                    .body("results.id", not(hasItem(page.getString("results[0].id"))))
                    .body("results.size()", equalTo(1))
                    .body("next_cursor", nullValue());
        }

        @Test
        void isToldWhenThereWereChangesAfterTheLastCheck() {
            secretariat
                    .request()
                    .get(path("/summary"))
                    .then()
                    .body("checked_at", nullValue())
                    .body("changed_since", equalTo(false));
            refresh().body("checked_at", notNullValue()).body("changed_since", equalTo(false));
            write(editor, first, "案内した。");
            secretariat.request().get(path("/summary")).then().body("changed_since", equalTo(true));
            refresh().body("changed_since", equalTo(false));
        }

        @Test
        void costsAFixedNumberOfStatements() {
            write(editor, first, "相談会に23社が来た。");
            refresh();
            var list = Statements.of(() -> all());
            var check = Statements.of(() -> refresh());
            for (var i = 0; i < 15; i++) {
                write(editor2, second, "説明会に" + (i + 2) + "名が来た。");
            }
            assertThat(Statements.of(() -> refresh())).isEqualTo(check).isLessThanOrEqualTo(14);
            assertThat(Statements.of(() -> all())).isEqualTo(list).isLessThanOrEqualTo(5);
            assertThat(all().getList("results")).hasSize(16);
        }
    }

    @Nested
    class AsOthers {

        @Test
        void learnNothing() {
            write(editor, first, "相談会に23社が来た。");
            refresh();
            var id = all().getString("results[0].id");
            for (var person : List.of("viewer", "editor", "approver", "editor2")) {
                var request = new Person(made.sub(person)).request();
                request.get(path("")).then().statusCode(404);
                request.post(path("/refresh")).then().statusCode(404);
                request.get("/api/v1/findings/" + id).then().statusCode(404);
            }
            new Person(fixture.open().sub("secretariat"))
                    .request()
                    .get(path(""))
                    .then()
                    .statusCode(404);
            new Person(null).request().get(path("")).then().statusCode(401);
        }
    }
}
