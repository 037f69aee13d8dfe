package torikumi.edition.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import torikumi.edition.table.TableModel.Kind;

class CsvTableTest {

    @Test
    void it_has_a_line_per_entry_and_per_empty_cell() {
        TableModel model = SampleTables.usual();
        int expected = 1;
        for (TableModel.Member member : model.members()) {
            for (Kind kind : Kind.values()) {
                expected += member.row(kind).stream()
                        .mapToInt(cell -> Math.max(1, cell.entries().size()))
                        .sum();
            }
        }
        String csv = CsvTable.render(model);

        assertThat(csv).startsWith("\uFEFF構成員区分,構成員,テーマ番号");
        assertThat(csv.split("\r\n")).hasSize(expected);
        assertThat(csv).contains("金融機関,みなも信用金庫協会,1,", ",記入なし,,,,,取組事項無し,,");
        assertThat(csv).contains("\n(1) 来所による相談").contains(",キャリアアップ助成金,\r\n");
    }
}
