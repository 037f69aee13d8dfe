package torikumi.rights;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A small table in a round's own words, uploaded for an import that nobody applies. */
final class OldTable {

    private OldTable() {}

    /** Uploads one; gives the import's id. */
    static String upload(String token, Object round) {
        var shown = given().get("/api/v1/rounds/" + round).jsonPath();
        List<Object> numbers = shown.getList("themes.number");
        List<String> names = shown.getList("themes.name");
        var head = new StringBuilder("テーマ");
        for (var i = 0; i < names.size(); i++) {
            head.append('\t').append(numbers.get(i)).append(' ').append(names.get(i));
        }
        var label = shown.getString("initiative_label");
        var row = names.stream().map(_ -> "\t" + label + " ・見本の取組。").collect(Collectors.joining());
        var table = head + "\n見本の機関" + row + "\n";
        return given().auth()
                .oauth2(token)
                .multiPart("file", "table.tsv", table.getBytes(StandardCharsets.UTF_8))
                .multiPart("round", round.toString())
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
