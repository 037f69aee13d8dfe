package torikumi.imports;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import torikumi.persistence.Ids;

/** The council of the real table, made over HTTP by whoever the test acts as; its names and wordings are facts. */
record RealCouncil(String id, String round) {

    private static final Map<String, List<String>> THEMES = new LinkedHashMap<>();

    static {
        THEMES.put("長時間労働の抑制、年次有給休暇の取得促進等のワーク・ライフ・バランスの推進", List.of("長時間労働の削減や生産性の向上についての取組", "男性の育児休業の取得促進についての取組"));
        THEMES.put(
                "非正規雇用労働者の正社員転換・待遇の改善",
                List.of("正社員就職及び非正規雇用労働者の正社員転換についての取組", "正規雇用労働者と非正規雇用労働者との間の不合理な待遇差の解消についての取組"));
        THEMES.put(
                "女性の職業生活における活躍推進",
                List.of(
                        "働きたいすべての人が、仕事と子育て・介護などのライフイベントに関わらず働き続けられるようにするための取組",
                        "能力開発やキャリア形成の機会を得ながらその能力を十分に発揮できるようにするための取組"));
        THEMES.put("中小企業・小規模事業者に対する支援", List.of("各種助成金の周知についての取組", "人材確保支援についての取組"));
        THEMES.put("その他魅力ある職場づくり推進のために必要な事項", List.of());
    }

    /** Makes the council with its secretariat, nine members and an open round. */
    static RealCouncil open(String secretariat) {
        var id = post("councils", council());
        post("memberships", Map.of("sub", secretariat, "role", "SECRETARIAT", "council_id", id, "name", "事務局"));
        var publics = category(id, 1, "行政機関", "");
        var employers = category(id, 2, "使用者団体", "使用者団体");
        category(id, 3, "労働団体", "労働団体");
        category(id, 4, "金融機関", "金融機関");
        var others = category(id, 5, "関係機関", "関係機関");
        for (var at = 0; at < RealTableTest.NAMED.size(); at++) {
            var category = at < 3 ? publics : at < 5 ? employers : others;
            post(
                    "members",
                    Map.of(
                            "council_id",
                            id,
                            "category",
                            Map.of("id", category),
                            "name",
                            RealTableTest.NAMED.get(at),
                            "position",
                            at + 1));
        }
        var number = 1;
        for (var theme : THEMES.entrySet()) {
            var themeId = post("themes", Map.of("council_id", id, "number", number++, "name", theme.getKey()));
            var position = 1;
            for (var measure : theme.getValue()) {
                post("response_measures", Map.of("theme_id", themeId, "position", position++, "name", measure));
            }
        }
        programmes(id);
        return new RealCouncil(id, round(id));
    }

    private static void programmes(String council) {
        for (var name : List.of("業務改善助成金", "キャリアアップ助成金", "働き方改革推進支援助成金", "両立支援等助成金")) {
            post("programs", Map.of("council_id", council, "kind", "SUPPORT_PROGRAM", "type", "SUBSIDY", "name", name));
        }
        for (var name : List.of("青森働き方改革推進支援センター", "青森県よろず支援拠点")) {
            post(
                    "programs",
                    Map.of("council_id", council, "kind", "SUPPORT_INSTITUTION", "type", "CENTER", "name", name));
        }
    }

    private static String round(String council) {
        var round = post(
                "rounds",
                Map.of(
                        "council_id", council,
                        "fiscal_year", 2025,
                        "period_from", "2024-04-01",
                        "period_text", "令和6年度以降",
                        "due_on", "2199-12-12"));
        var path = "/api/v1/rounds/" + round;
        given().contentType(ContentType.JSON)
                .header("If-Match", given().get(path).header("ETag"))
                .body("{}")
                .post(path + "/open")
                .then()
                .statusCode(200);
        return round;
    }

    private static String category(String council, int position, String name, String label) {
        return post(
                "categories",
                Map.of("council_id", council, "position", position, "name", name, "printed_label", label));
    }

    private static Map<String, Object> council() {
        Map<String, Object> council = new LinkedHashMap<>();
        council.put("slug", "aomori-" + Ids.next());
        council.put("name", "あおもり魅力ある職場づくり推進協議会");
        council.put("table_title", "取組状況表");
        council.put("legend", "※赤字は主な支援策、青字は主な支援機関です。");
        council.put("initiative_label", "①実施されている取組内容（結果）");
        council.put("challenge_label", "②把握されている県内企業の抱えている課題等");
        council.put("initiative_nothing_text", "取組事項無し");
        council.put("challenge_nothing_text", "取組事項無し");
        return council;
    }

    UUID roundId() {
        return UUID.fromString(round);
    }

    /** Creates something and gives its id. */
    static String post(String resource, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/" + resource)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
