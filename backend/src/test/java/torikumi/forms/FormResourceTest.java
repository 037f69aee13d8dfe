package torikumi.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.round.RoundStep;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

/** The form over HTTP, by role: fetched, filled in, compared, applied. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class FormResourceTest {

    @Inject
    RoundFixture fixture;

    RoundFixture.Made made;
    UUID part;
    Person person;
    FormDesk editor;
    FormDesk secretariat;
    String first;

    @BeforeEach
    void open() {
        made = fixture.open();
        part = made.submissions().getFirst();
        person = new Person(made.sub("editor"));
        editor = new FormDesk(made.sub("editor"));
        secretariat = new FormDesk(made.sub("secretariat"));
        first = write(1, EntryKind.INITIATIVE, "産業課", "相談会を三回開いた。");
        write(1, EntryKind.INITIATIVE, "労政課", "手引きを配った。");
        write(1, EntryKind.INITIATIVE, "産業課", "－先頭に線のある文章。");
        write(2, EntryKind.CHALLENGE, null, "人手が足りない。");
    }

    String write(int theme, EntryKind kind, String department, String text) {
        var body = new HashMap<String, Object>(Map.of("theme", theme, "kind", kind.name(), "text", text));
        body.put("department", department);
        return person.write(part, body).then().statusCode(201).extract().path("id");
    }

    List<String> texts() {
        return new Person(made.sub("secretariat"))
                .request()
                .get("/api/v1/entries?limit=100&submission=" + part)
                .path("results.text");
    }

    byte[] rewritten(byte[] form, String old, String text) {
        return Sheet.edit(form, sheet -> Sheet.write(sheet.saying(old), Sheet.TEXT, text));
    }

    static String status(JsonPath comparison) {
        assertThat(FormDesk.statuses(comparison)).hasSize(1);
        return FormDesk.statuses(comparison).getFirst();
    }

    @Nested
    class AsEditor {

        @Test
        void getsTheSheetAsAFile() {
            editor.get(part, Map.of())
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("no-store"))
                    .header("Content-Disposition", containsString("%E8%A8%98%E5%85%A5%E6%A7%98%E5%BC%8F"));
        }

        @Test
        void nothingChangesUntilItIsApplied() {
            var form = rewritten(editor.download(part), "手引きを配った。", "手引きを千部配った。");
            var comparison = editor.compare(part, form);
            assertThat(status(comparison)).isEqualTo("CHANGED");
            var row = "rows.find { it.status == 'CHANGED' }.";
            assertThat(comparison.getString(row + "fields[0].field")).isEqualTo("TEXT");
            assertThat(comparison.getString(row + "fields[0].old")).isEqualTo("手引きを配った。");
            assertThat(comparison.getString(row + "fields[0].proposed")).isEqualTo("手引きを千部配った。");
            assertThat(comparison.getString(row + "matched_by")).isEqualTo("KEY");
            assertThat(texts()).contains("手引きを配った。");
            editor.apply(part, form, FormDesk.chosen(comparison))
                    .then()
                    .statusCode(200)
                    .body("changed", equalTo(1))
                    .body("on_behalf", equalTo(false));
            assertThat(texts()).contains("手引きを千部配った。").hasSize(4);
        }

        @Test
        void addsWhereTheRowStands() {
            var form = Sheet.edit(editor.download(part), sheet -> {
                var row = sheet.insertBelow(sheet.saying("相談会を三回開いた。"));
                Sheet.write(row, Sheet.TEXT, "間に入れた一つ目。");
                Sheet.write(sheet.insertBelow(row), Sheet.TEXT, "間に入れた二つ目。");
                Sheet.write(sheet.keyed("1①-新").getFirst(), Sheet.TEXT, "終わりに加えた。");
            });
            var comparison = editor.compare(part, form);
            assertThat(FormDesk.statuses(comparison)).containsExactly("ADDED", "ADDED", "ADDED");
            editor.apply(part, form, FormDesk.chosen(comparison)).then().body("added", equalTo(3));
            assertThat(texts())
                    .containsExactly(
                            "相談会を三回開いた。", "間に入れた一つ目。", "間に入れた二つ目。", "手引きを配った。", "－先頭に線のある文章。", "終わりに加えた。", "人手が足りない。");
        }

        @Test
        void removesOnlyWhatIsChosen() {
            var form = Sheet.edit(editor.download(part), sheet -> {
                sheet.delete(sheet.saying("手引きを配った。"));
                Sheet.write(sheet.saying("人手が足りない。"), Sheet.TEXT, " ");
            });
            var comparison = editor.compare(part, form);
            assertThat(FormDesk.statuses(comparison)).containsExactlyInAnyOrder("REMOVED", "REMOVED");
            assertThat(FormDesk.chosen(comparison)).isEmpty();
            editor.apply(part, form, List.of())
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItem("form_nothing_chosen"));
            String missing = comparison.getString("rows.find { it.row == null }.choice");
            editor.apply(part, form, List.of(missing)).then().statusCode(200).body("removed", equalTo(1));
            assertThat(texts()).hasSize(3).doesNotContain("手引きを配った。");
        }

        @Test
        void declaresThatThereIsNothing() {
            var form = Sheet.edit(
                    editor.download(part),
                    sheet -> Sheet.write(sheet.keyed("2①-無").getFirst(), Sheet.TEXT, "取組事項無し"));
            var comparison = editor.compare(part, form);
            assertThat(comparison.getBoolean("rows.find { it.status == 'CHANGED' }.nothing_to_report"))
                    .isTrue();
            editor.apply(part, form, FormDesk.chosen(comparison)).then().body("declared", equalTo(1));
            assertThat(FormDesk.statuses(editor.compare(part, form))).isEmpty();
            var declared = editor.download(part);
            assertThat(FormDesk.statuses(editor.compare(part, declared))).isEmpty();
            var back = Sheet.edit(
                    declared, sheet -> Sheet.write(sheet.keyed("2①-無済").getFirst(), Sheet.TEXT, ""));
            editor.apply(part, back, FormDesk.chosen(editor.compare(part, back)))
                    .then()
                    .statusCode(200);
            person.request()
                    .get("/api/v1/submissions/" + part + "/cells/2/INITIATIVE")
                    .then()
                    .body("nothing_to_report", equalTo(false));
        }

        @Test
        void aSentenceInsteadOfADeclarationIsAnEntry() {
            var form = Sheet.edit(
                    editor.download(part),
                    sheet -> Sheet.write(sheet.keyed("2①-無").getFirst(), Sheet.TEXT, "来年度に始める予定である。"));
            assertThat(status(editor.compare(part, form))).isEqualTo("ADDED");
        }

        @Test
        void aDeclarationOfACellWithEntriesWritesNothing() {
            var form = Sheet.edit(editor.download(part), sheet -> {
                Sheet.write(sheet.keyed("2②-無").getFirst(), Sheet.TEXT, "○");
                Sheet.write(sheet.saying("手引きを配った。"), Sheet.TEXT, "直した。");
            });
            var comparison = editor.compare(part, form);
            assertThat(FormDesk.chosen(comparison)).hasSize(1);
            editor.apply(part, form, FormDesk.choices(comparison))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("cell_has_entries"));
            assertThat(texts()).contains("手引きを配った。");
        }

        @Test
        void seesWhatChangedOnTheServerMeanwhile() {
            var form = editor.download(part);
            var mine = Sheet.strip(rewritten(form, "相談会を三回開いた。", "様式で直した。"));
            person.save(first, "\"1\"", Map.of("department", "産業課", "text", "画面で直した。"))
                    .then()
                    .statusCode(200);
            assertThat(FormDesk.statuses(editor.compare(part, form)))
                    .as("untouched in the form")
                    .isEmpty();
            var comparison = editor.compare(part, mine);
            assertThat(status(comparison)).isEqualTo("CONFLICT");
            assertThat(FormDesk.chosen(comparison)).isEmpty();
            assertThat(comparison.getString("rows.find { it.status == 'CONFLICT' }.fields[0].old"))
                    .isEqualTo("画面で直した。");
            assertThat(comparison.getString("rows.find { it.status == 'CONFLICT' }.fields[0].base"))
                    .isEqualTo("相談会を三回開いた。");
            editor.apply(part, mine, FormDesk.choices(comparison)).then().statusCode(200);
            assertThat(texts()).contains("様式で直した。").doesNotContain("画面で直した。");
        }

        @Test
        void whatWasDeletedMeanwhileComesBackOnlyWhenItWasChanged() {
            var form = editor.download(part);
            var mine = rewritten(form, "相談会を三回開いた。", "相談会を四回開いた。");
            person.delete(first, "\"1\"").then().statusCode(204);
            assertThat(FormDesk.statuses(editor.compare(part, form))).isEmpty();
            var comparison = editor.compare(part, mine);
            assertThat(status(comparison)).isEqualTo("CONFLICT");
            editor.apply(part, mine, FormDesk.choices(comparison)).then().body("added", equalTo(1));
            assertThat(texts()).contains("相談会を四回開いた。");
        }

        @Test
        void appliesOnlyWhatWasShown() {
            var form = Sheet.edit(editor.download(part), sheet -> {
                Sheet.write(sheet.saying("相談会を三回開いた。"), Sheet.TEXT, "様式で直した。");
                Sheet.write(sheet.saying("人手が足りない。"), Sheet.TEXT, "人手が大きく足りない。");
            });
            var choices = FormDesk.chosen(editor.compare(part, form));
            person.save(first, "\"1\"", Map.of("text", "その間に画面で直した。")).then().statusCode(200);
            editor.apply(part, form, choices)
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("form_stale"))
                    .body("current", hasSize(1))
                    .body("current[0].entry_id", equalTo(first))
                    .body("current[0].status", equalTo("CONFLICT"));
            assertThat(texts()).contains("その間に画面で直した。", "人手が足りない。");
        }

        @Test
        void isToldWhatCannotBeStored() {
            var form = Sheet.edit(editor.download(part), sheet -> {
                Sheet.write(sheet.saying("相談会を三回開いた。"), Sheet.HEADING, "二行の\n見出し");
                Sheet.write(sheet.saying("人手が足りない。"), Sheet.TEXT, "あ".repeat(20_001));
                Sheet.write(sheet.keyed("1①-新").getFirst(), Sheet.HEADING, "見出しだけ");
            });
            var comparison = editor.compare(part, form);
            assertThat(FormDesk.statuses(comparison)).containsOnly("INVALID").hasSize(3);
            assertThat(comparison.<String>getList("rows.reasons.flatten().code"))
                    .containsExactlyInAnyOrder("line_break", "too_long", "form_text_missing");
            assertThat(FormDesk.choices(comparison)).isEmpty();
        }

        @Test
        void matchesByTypedKeysPlaceAndWords() {
            var form = editor.download(part);
            var typed = Sheet.edit(Sheet.strip(form), sheet -> {
                var row = sheet.saying("手引きを配った。");
                var key = Sheet.text(row, Sheet.KEY);
                Sheet.write(row, Sheet.TEXT, "まるで別の文章にした。");
                Sheet.write(
                        row, Sheet.KEY, key.toLowerCase(java.util.Locale.ROOT).replace('-', '－'));
            });
            assertThat(matchedBy(typed)).isEqualTo("KEY");
            var damaged = Sheet.edit(Sheet.strip(form), sheet -> {
                var row = sheet.saying("手引きを配った。");
                var key = Sheet.text(row, Sheet.KEY);
                Sheet.write(row, Sheet.TEXT, "まるで別の文章にした。");
                Sheet.write(row, Sheet.KEY, key.substring(0, key.length() - 1) + "?");
            });
            assertThat(matchedBy(damaged)).isEqualTo("PLACE");
            var without = Sheet.edit(Sheet.strip(form), sheet -> {
                Sheet.write(sheet.saying("手引きを配った。"), Sheet.TEXT, "手引きを二千部配った。");
                sheet.clear(Sheet.KEY);
            });
            // even the headings and the head lost their first column: then nothing says whose form it is
            editor.upload(part, without).then().statusCode(422).body("errors.code", hasItem("form_of_unknown"));
        }

        private String matchedBy(byte[] form) {
            var comparison = editor.compare(part, form);
            assertThat(status(comparison)).isEqualTo("CHANGED");
            return comparison.getString("rows.find { it.status == 'CHANGED' }.matched_by");
        }

        @Test
        void aCopiedRowIsANewEntry() {
            var form = Sheet.edit(editor.download(part), sheet -> {
                var row = sheet.saying("相談会を三回開いた。");
                var copy = sheet.keyed("1①-新").getFirst();
                Sheet.write(copy, Sheet.KEY, Sheet.text(row, Sheet.KEY));
                Sheet.write(copy, Sheet.STAMP, Sheet.text(row, Sheet.STAMP));
                Sheet.write(copy, Sheet.TEXT, "写して書き換えた。");
            });
            assertThat(status(editor.compare(part, form))).isEqualTo("ADDED");
        }

        @Test
        void aDepartmentsPartTouchesOnlyItsEntries() {
            var form = editor.get(part, Map.of("department", "産業課"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertThat(FormDesk.statuses(editor.compare(part, form))).isEmpty();
            var keys = new ArrayList<String>();
            var filled = Sheet.edit(form, sheet -> {
                sheet.entries().forEach(row -> keys.add(Sheet.text(row, Sheet.KEY)));
                sheet.delete(sheet.saying("相談会を三回開いた。"));
                Sheet.write(sheet.saying("－先頭に線のある文章。".replaceFirst("^", "'")), Sheet.DEPARTMENT, "労政課");
                Sheet.write(sheet.keyed("2①-新").getFirst(), Sheet.TEXT, "課で加えた。");
                Sheet.write(sheet.keyed("2①-新").get(1), Sheet.TEXT, "課の名前を消して加えた。");
                Sheet.write(sheet.keyed("2①-新").get(1), Sheet.DEPARTMENT, "");
            });
            assertThat(keys).hasSize(2);
            var comparison = editor.compare(part, filled);
            assertThat(comparison.getString("department")).isEqualTo("産業課");
            assertThat(FormDesk.statuses(comparison)).containsExactlyInAnyOrder("REMOVED", "LOCKED", "ADDED", "ADDED");
            assertThat(comparison.<String>getList("rows.reasons.flatten().code"))
                    .containsExactly("form_other_department");
            editor.apply(part, filled, FormDesk.chosen(comparison)).then().statusCode(200);
            person.request()
                    .get("/api/v1/entries?submission=" + part + "&theme=2&round=" + made.round())
                    .then()
                    .body("results.findAll { it.kind == 'INITIATIVE' }.department", equalTo(List.of("産業課", "産業課")));
        }
    }

    @Nested
    class AsSecretariat {

        @Test
        void appliesOnTheMembersBehalf() {
            new Person(made.sub("secretariat")).explain(part).then().statusCode(201);
            var form = rewritten(editor.download(part), "手引きを配った。", "手引きを千部配った。");
            var choices = FormDesk.chosen(secretariat.compare(part, form));
            secretariat.apply(part, form, choices).then().statusCode(200).body("on_behalf", equalTo(true));
            new Person(made.sub("secretariat"))
                    .request()
                    .get("/api/v1/entries?submission=" + part)
                    .then()
                    .body("results.find { it.text == '手引きを千部配った。' }.updated_by.on_behalf", equalTo(true));
        }

        @Test
        void appliesAfterTheRoundIsClosed() {
            var form = rewritten(editor.download(part), "手引きを配った。", "手引きを千部配った。");
            fixture.change(made, round -> round.move(RoundStep.CLOSE, java.time.Instant.now()));
            new Person(made.sub("secretariat")).explain(part).then().statusCode(201);
            editor.upload(part, form).then().statusCode(409).body("code", equalTo("round_closed"));
            editor.apply(part, form, List.of("x.y")).then().statusCode(409);
            secretariat
                    .apply(part, form, FormDesk.chosen(secretariat.compare(part, form)))
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class WhenCellsAreReturned {

        @Test
        void theOthersStayLocked() {
            var version = (int) person.read(part).path("version");
            person.step(part, "submit", Map.of(), version).then().statusCode(200);
            var form = editor.download(part);
            editor.upload(part, form).then().statusCode(409).body("code", equalTo("submitted"));
            new Person(made.sub("secretariat"))
                    .step(
                            part,
                            "return",
                            Map.of(
                                    "reason",
                                    "修正",
                                    "cells",
                                    List.of(Map.of("theme", 2, "kind", "CHALLENGE", "reason", "件数を"))),
                            person.read(part).path("version"))
                    .then()
                    .statusCode(200);
            var filled = Sheet.edit(form, sheet -> {
                Sheet.write(sheet.saying("相談会を三回開いた。"), Sheet.TEXT, "直せない欄を直した。");
                Sheet.write(sheet.saying("人手が足りない。"), Sheet.TEXT, "五百社で人手が足りない。");
            });
            var comparison = editor.compare(part, filled);
            assertThat(FormDesk.statuses(comparison)).containsExactlyInAnyOrder("LOCKED", "CHANGED");
            assertThat(comparison.<String>getList("rows.reasons.flatten().code"))
                    .containsExactly("cell_not_returned");
            String locked = comparison.getString("rows.find { it.status == 'LOCKED' }.id");
            editor.apply(part, filled, List.of(locked + ".0"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("cell_not_returned"));
            editor.apply(part, filled, FormDesk.chosen(comparison)).then().statusCode(200);
            assertThat(texts()).contains("相談会を三回開いた。", "五百社で人手が足りない。");
            var grey = Sheet.edit(editor.download(part), sheet -> assertThat(sheet.saying("相談会を三回開いた。")
                            .getCell(Sheet.TEXT)
                            .getCellStyle()
                            .getLocked())
                    .isTrue());
            assertThat(grey).isNotEmpty();
        }
    }

    @Nested
    class FormsOfOthers {

        @Test
        void areNamed() {
            var own = editor.download(part);
            var other = secretariat.download(made.submissions().get(1));
            editor.upload(part, other)
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItem("form_of_other_member"))
                    .body("errors.message", hasItem(containsString("構成員2")));
            editor.apply(part, other, List.of("row-7.x")).then().statusCode(422);
            fixture.change(made, round -> round.name = "令和8年度");
            var later = editor.download(part);
            var foreign = fixture.open();
            new FormDesk(foreign.sub("editor"))
                    .upload(foreign.submissions().getFirst(), later)
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItem("form_of_other_round"));
            new FormDesk(foreign.sub("editor"))
                    .upload(foreign.submissions().getFirst(), own)
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItem("form_of_unknown"));
        }

        @Test
        void noFileAtAll() {
            editor.request()
                    .multiPart("other", "x")
                    .post("/api/v1/submissions/" + part + "/form")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/file"));
            editor.upload(part, new byte[0]).then().statusCode(422);
            editor.upload(part, new byte[6 * 1024 * 1024])
                    .then()
                    .statusCode(413)
                    .body("code", equalTo("form_file_too_large"));
        }
    }

    @Nested
    class AsSomebodyElse {

        @Test
        void aViewerFetchesOnly() {
            var viewer = new FormDesk(made.sub("viewer"));
            var form = viewer.download(part);
            viewer.upload(part, form).then().statusCode(403);
            viewer.apply(part, form, List.of("row-7.x")).then().statusCode(403);
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = "editor2")
        void nobodyElseSeesIt(String role) {
            var desk = new FormDesk(role == null ? null : made.sub(role));
            var status = role == null ? 401 : 404;
            var form = editor.download(part);
            desk.get(part, Map.of()).then().statusCode(status);
            desk.upload(part, form).then().statusCode(status);
            desk.apply(part, form, List.of("row-7.x")).then().statusCode(status);
        }
    }
}
