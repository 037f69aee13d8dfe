package torikumi.imports;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import torikumi.testing.ActingAs;

/** Somebody who imports over HTTP; anonymous without a subject. */
record ImportDesk(String sub) {

    private static final String IMPORTS = "/api/v1/imports";

    /** A table of the sample council: two of its members, and one that it does not know. */
    static final String TABLE = """
            テーマ\t1 賃金の引上げ\t2 働き方改革
            対応策\t・業務改善の支援 ・取引の適正化\t
            見本労働局\t①取組内容 （賃金課） ・相談窓口を三つの市に置いた。 ・手引きを配った。\t①取組内容 取組事項無し
            \t②課題 ・原材料の値上がりが続いている。\t②課題 ・人手が足りない。
            関係機関 見本県商工会\t①取組内容 ・講習を二回開いた。\t①取組内容 ・好事例を集めた。
            \t②課題 ・後継ぎが見つからない。\t②課題
            関係機関 かもめ海運組合\t①取組内容 ・船員の休みを増やした。\t①取組内容 ・港に休憩所を作った。
            \t②課題 ・若い船員が少ない。\t②課題 ・時間外労働が減らない。
            """;

    RequestSpecification request() {
        var request = given().header("Accept-Language", "en");
        return sub == null ? request : request.header(ActingAs.HEADER, sub);
    }

    Response upload(UUID round, String table) {
        return upload(round, table.getBytes(StandardCharsets.UTF_8));
    }

    Response upload(UUID round, byte[] file) {
        return request()
                .multiPart("file", "table.tsv", file, "text/tab-separated-values")
                .multiPart("round", round.toString())
                .post(IMPORTS);
    }

    /** Uploads what must be readable, and gives its id. */
    String read(UUID round, String table) {
        return upload(round, table).then().statusCode(201).extract().path("id");
    }

    Response get(String id) {
        return request().get(IMPORTS + "/" + id);
    }

    Response map(String id, Object mapping) {
        return map(id, get(id).header("ETag"), mapping);
    }

    Response map(String id, String etag, Object mapping) {
        var request = request().contentType(ContentType.JSON).body(mapping);
        return (etag == null ? request : request.header("If-Match", etag)).put(IMPORTS + "/" + id + "/mapping");
    }

    Response apply(String id) {
        return apply(id, get(id).header("ETag"));
    }

    Response apply(String id, String etag) {
        var request = request();
        return (etag == null ? request : request.header("If-Match", etag)).post(IMPORTS + "/" + id + "/apply");
    }

    /** The mapping as it stands, as a client would change it. */
    Map<String, Object> mapping(String id) {
        return get(id).path("mapping");
    }

    /** Confirms every block as it stands. */
    Response confirmAll(String id) {
        return map(id, confirmed(mapping(id)));
    }

    /** Confirms every block and says what happens to one cell that has content. */
    Response confirmAll(String id, int block, int theme, String kind, String existing) {
        var mapping = confirmed(mapping(id));
        mapping.put("targets", List.of(Map.of("block", block, "theme", theme, "kind", kind, "existing", existing)));
        return map(id, mapping);
    }

    private static Map<String, Object> confirmed(Map<String, Object> mapping) {
        var changed = new HashMap<>(mapping);
        var blocks = new ArrayList<Map<String, Object>>();
        for (var block : blocks(mapping)) {
            var copy = new HashMap<>(block);
            copy.put("confirmed", true);
            blocks.add(copy);
        }
        changed.put("blocks", blocks);
        return changed;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> blocks(Map<String, Object> mapping) {
        return (List<Map<String, Object>>) mapping.get("blocks");
    }
}
