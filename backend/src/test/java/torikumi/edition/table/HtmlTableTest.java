package torikumi.edition.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import torikumi.edition.table.TableModel.Cell;
import torikumi.edition.table.TableModel.Entry;
import torikumi.edition.table.TableModel.Field;
import torikumi.edition.table.TableModel.Marker;
import torikumi.edition.table.TableModel.Member;
import torikumi.edition.table.TableModel.Mention;
import torikumi.edition.table.TableModel.MentionKind;
import torikumi.edition.table.TableModel.Status;

class HtmlTableTest {

    @Test
    void rows_and_columns_have_headers() throws Exception {
        Document page = parse(HtmlTable.render(SampleTables.of(15, 5, "案")));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("ja");
        List<Element> headers = elements(page, "th");
        assertThat(headers).allMatch(th -> List.of("col", "row").contains(th.getAttribute("scope")));
        assertThat(headers.stream().filter(th -> th.getAttribute("scope").equals("col")))
                .hasSize(5);
        assertThat(headers.stream().filter(th -> th.getAttribute("class").equals("member")))
                .hasSize(15);
        assertThat(elements(page, "script")).isEmpty();
        assertThat(elements(page, "section")).hasSize(15);
    }

    @Test
    void category_labels_span_their_members() throws Exception {
        Document page = parse(HtmlTable.render(SampleTables.of(15, 5, "")));

        assertThat(elements(page, "th").stream()
                        .filter(th -> th.getAttribute("class").equals("category"))
                        .map(th -> th.getTextContent() + th.getAttribute("rowspan")))
                .containsExactly("2", "2", "2", "使用者団体6", "労働団体2", "金融機関4", "関係機関12");
    }

    @Test
    void marks_are_told_apart_without_colour() {
        Mention red = new Mention(Field.TEXT, 0, 3, UUID.randomUUID(), MentionKind.SUPPORT_PROGRAM, true);
        Mention blue = new Mention(Field.TEXT, 4, 8, UUID.randomUUID(), MentionKind.SUPPORT_INSTITUTION, true);
        Mention plain = new Mention(Field.TEXT, 9, 10, UUID.randomUUID(), MentionKind.SUPPORT_PROGRAM, false);

        assertThat(cell("助成金と相談窓口の案内", red, blue, plain))
                .contains(
                        "<li class=\"item bulleted\"><span class=\"bullet\">・</span><mark data-kind=\"support_program\">助成金<span class=\"spoken\">（支援策）</span></mark>"
                                + "と<mark data-kind=\"support_institution\">相談窓口<span class=\"spoken\">（支援機関）</span></mark>の案内</li>");
    }

    @Test
    void text_is_escaped_and_line_breaks_are_kept() {
        assertThat(cell("<b>&\"太字\"\n{table.title}"))
                .contains("・</span>&lt;b&gt;&amp;&quot;太字&quot;\n{table.title}</li>");
    }

    @Test
    void a_bullet_is_printed_unless_the_text_brings_one() {
        assertThat(cell("・相談")).contains("<li class=\"item\">・相談</li>");
        assertThat(cell("･相談")).contains("<li class=\"item\">･相談</li>");
        assertThat(cell("相談")).contains("<li class=\"item bulleted\"><span class=\"bullet\">・</span>相談</li>");
    }

    @Test
    void a_span_that_does_not_fit_never_loses_a_character() {
        Mention beyond = new Mention(Field.TEXT, 1, 99, UUID.randomUUID(), MentionKind.SUPPORT_PROGRAM, true);
        Mention one = new Mention(Field.TEXT, 0, 2, UUID.randomUUID(), MentionKind.SUPPORT_PROGRAM, true);
        Mention overlapping = new Mention(Field.TEXT, 1, 3, UUID.randomUUID(), MentionKind.SUPPORT_PROGRAM, true);

        assertThat(String.join(
                        "",
                        Runs.of("助成金の案内", Field.TEXT, List.of(beyond, overlapping, one)).stream()
                                .map(Runs.Run::text)
                                .toList()))
                .isEqualTo("助成金の案内");
    }

    @Test
    void departments_and_headings_are_printed_once_per_group() {
        List<Groups.Group> groups = Groups.of(List.of(
                entry("商工課", "", "一"), entry("商工課", "", "二"), entry("商工課", "共催", "三"), entry("労政課", "共催", "四")));

        assertThat(groups.stream().map(Groups.Group::department)).containsExactly("（商工課）", "", "（労政課）");
        assertThat(groups.stream().map(group -> group.items().size())).containsExactly(2, 1, 1);
        assertThat(groups.get(1).heading().getFirst().text()).isEqualTo("○");
        assertThat(groups.get(2).heading()).hasSize(2);
    }

    @Test
    void the_model_survives_being_stored_as_json() throws Exception {
        ObjectMapper json = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        TableModel model = SampleTables.usual();
        String stored = json.writeValueAsString(model);

        assertThat(json.readValue(stored, TableModel.class)).isEqualTo(model);
        assertThat(stored).contains("\"document_number\"", "\"category_label\"", "\"program_id\"");
    }

    private static String cell(String text, Mention... mentions) {
        TableModel model = SampleTables.of(1, 1, "");
        Entry entry = new Entry(UUID.randomUUID(), "", "", "", text, Marker.ITEM, List.of(mentions));
        Cell cell = new Cell(1, Status.COMPLETED, "", List.of(entry));
        Member member = new Member(UUID.randomUUID(), "", "みなも県", List.of(cell), List.of(cell));
        return HtmlTable.render(
                new TableModel(1, "表", "", "", "", "", "", "", model.headings(), model.themes(), List.of(member)));
    }

    private static Entry entry(String department, String heading, String text) {
        return new Entry(UUID.randomUUID(), department, heading, "", text, Marker.ITEM, List.of());
    }

    private static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
