package torikumi.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import torikumi.testing.Backing;

/** The real table, checked before compiling and counted for the meeting. None of its sentences stands here. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class RealTableFindingsTest {

    private final ImportDesk desk = new ImportDesk(null);

    @Test
    @TestSecurity(user = "real-table-findings", roles = "system_admin")
    void isCheckedAndCounted() throws IOException {
        var file = RealTableTest.file();
        assumeTrue(
                Files.isReadable(file), "実物の表がありません / the real table is not at ../shared/data/" + file.getFileName());
        var council = RealCouncil.open("real-table-findings");
        fill(council, Files.readAllBytes(file));
        var findings = "/api/v1/rounds/" + council.roundId() + "/findings";
        given().contentType("application/json")
                .post(findings + "/refresh")
                .then()
                .statusCode(200);
        List<String> codes = given().get(findings + "?limit=1000").path("results.code");
        // 人財 beside 人材, a name short of its 県, sentences of one association in the cells of another.
        assertThat(Collections.frequency(codes, "PROGRAM_SPELLING")).isEqualTo(2);
        assertThat(Collections.frequency(codes, "SENTENCE_REPEATED")).isEqualTo(5);
        assertThat(codes).contains("PROGRAM_UNLISTED", "FIGURE_WITHOUT_DATE", "CHARACTER_REPLACEABLE");
        assertThat(codes).as("as many as an official goes through").hasSizeLessThan(100);
        var pdf = given().get("/api/v1/rounds/" + council.roundId() + "/material.pdf");
        pdf.then().statusCode(200);
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(document.getNumberOfPages()).as("a page per theme").isEqualTo(5);
        }
    }

    private void fill(RealCouncil council, byte[] table) {
        String id = desk.upload(council.roundId(), table)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        desk.confirmAll(id);
        var mapping = desk.mapping(id);
        mapping.put("unplaced", List.of(Map.of("id", "U-L25C7", "action", "DROP", "reason", "左の欄と同じ文章のため")));
        desk.map(id, mapping).then().body("blockers", empty());
        desk.apply(id).then().statusCode(200);
    }
}
