package torikumi.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import torikumi.imports.interpret.Interpreter;
import torikumi.imports.interpret.MasterData;
import torikumi.imports.proposal.EntryRef;
import torikumi.imports.proposal.Field;
import torikumi.imports.proposal.Flag;
import torikumi.imports.proposal.FlagCode;
import torikumi.imports.proposal.Ledger;
import torikumi.imports.proposal.LedgerRange;
import torikumi.imports.proposal.Proposal;
import torikumi.imports.proposal.ProposedEntry;
import torikumi.imports.proposal.Unplaced;
import torikumi.imports.proposal.Use;
import torikumi.imports.source.Source;
import torikumi.imports.source.SourceReader;

/** A council in a prefecture that does not exist, and tables of it. */
final class InventedTable {

    static final String INITIATIVE = "①実施されている取組内容（結果）";
    static final String CHALLENGE = "②把握されている県内企業の抱えている課題等";
    static final String HEAD = """
            テーマ\t1 星見県の働き方の見直し\t2 若い世代の職場定着\t3 その他の事項
            対応策\t・残業を減らす取組 ・休暇を取りやすくする取組\t・先輩が相談に乗る取組\t
            """;

    static final MasterData MASTER = master(List.of(
            new MasterData.Member("m1", "星見労働センター", "public"),
            new MasterData.Member("m2", "星見県みらい産業協会", "employers"),
            new MasterData.Member("m3", "星見県つばさ支援機構", "others")));

    private InventedTable() {}

    static MasterData master(List<MasterData.Member> members) {
        return new MasterData(
                List.of(
                        new MasterData.Theme(1, "星見県の働き方の見直し", List.of("残業を減らす取組", "休暇を取りやすくする取組")),
                        new MasterData.Theme(2, "若い世代の職場定着", List.of("先輩が相談に乗る取組")),
                        new MasterData.Theme(3, "その他の事項", List.of())),
                members,
                List.of(
                        new MasterData.Category("public", ""),
                        new MasterData.Category("employers", "使用者団体"),
                        new MasterData.Category("workers", "労働団体"),
                        new MasterData.Category("others", "関係機関")),
                MasterData.Wordings.usual(List.of("星見県よい職場協議会 取組状況表")),
                List.of(new MasterData.CatalogueName("p1", "業務改善助成金")));
    }

    static Source source(String text) {
        return (Source) SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "table.tsv");
    }

    /** Interprets {@code text} and checks its account on the way. */
    static Proposal interpret(String text) {
        return interpret(text, MASTER);
    }

    static Proposal interpret(String text, MasterData master) {
        Source source = source(text);
        Proposal proposal = new Interpreter(master).interpret(source);
        checkAccount(source.text(), proposal);
        return proposal;
    }

    /** Interprets one cell of theme 1 of the first member. */
    static List<ProposedEntry> cell(String content) {
        return interpret(HEAD + "星見労働センター\t" + INITIATIVE + content + "\t\t\n")
                .cells()
                .getFirst()
                .entries();
    }

    static List<Flag> flags(Proposal proposal, FlagCode code) {
        return proposal.flags().stream().filter(flag -> flag.code() == code).toList();
    }

    /**
     * Checks what every proposal must keep: the ranges follow each other (the ledger's constructor refuses anything else),
     * entries hold exactly what the account says, replaced stretches are only entities and line breaks, nothing visible is
     * markup but known marks, and every waiting character is listed.
     */
    static void checkAccount(String source, Proposal proposal) {
        Ledger ledger = proposal.ledger();
        assertThat(ledger.length()).isEqualTo(source.length());
        proposal.cells().forEach(cell -> checkEntries(source, ledger, cell.id(), cell.entries()));
        proposal.unplaced().forEach(text -> checkEntries(source, ledger, text.id(), text.entries()));
        Set<String> ids = new HashSet<>();
        proposal.cells().forEach(cell -> ids.add(cell.id()));
        proposal.unplaced().forEach(text -> ids.add(text.id()));
        assertThat(ids).hasSize(proposal.cells().size() + proposal.unplaced().size());
        for (LedgerRange range : ledger.ranges()) {
            String text = source.substring(range.start(), range.end());
            assertThat(range.ref() == null || ids.contains(range.ref().cell())).isTrue();
            if (range.use() == Use.MARKUP) {
                assertThat(text.replaceAll("<[^<>]*>|&nbsp;", "")).matches("[\\s\\p{Z}\\u0085・･•‣○◯()（）:：\"]*");
            }
            if (range.use() == Use.UNPLACED) {
                assertThat(range.ref()).as("unlisted: %s", text).isNotNull();
            }
            if (range.replacement() != null && !range.replacement().equals("\n")) {
                assertThat(text).as("replaced by %s", range.replacement()).matches("&[#a-zA-Z0-9]+;|\"\"");
            }
        }
        assertThat(proposal.unplaced().stream().mapToInt(Unplaced::characters).sum())
                .isEqualTo(ledger.count(Use.UNPLACED));
    }

    private static void checkEntries(String source, Ledger ledger, String id, List<ProposedEntry> entries) {
        ProposedEntry before = new ProposedEntry(null, null, null, "", null, List.of());
        for (int i = 0; i < entries.size(); i++) {
            ProposedEntry entry = entries.get(i);
            assertThat(ledger.text(source, new EntryRef(id, i, Field.TEXT))).isEqualTo(entry.text());
            assertThat(ledger.text(source, new EntryRef(id, i, Field.TITLE)))
                    .isEqualTo(Objects.requireNonNullElse(entry.title(), ""));
            checkGroup(ledger.text(source, new EntryRef(id, i, Field.HEADING)), entry.heading(), before.heading());
            checkGroup(
                    ledger.text(source, new EntryRef(id, i, Field.DEPARTMENT)),
                    entry.department(),
                    before.department());
            entry.runs().forEach(run -> assertThat((run.field() == Field.TITLE ? entry.title() : entry.text())
                            .substring(run.start(), run.end()))
                    .isEqualTo(run.text()));
            before = entry;
        }
    }

    /** A heading stands in the source once, above the first of its entries. */
    private static void checkGroup(String accounted, String value, String before) {
        if (accounted.isEmpty()) {
            assertThat(value).isIn(before, null);
        } else {
            assertThat(value).isEqualTo(accounted);
        }
    }
}
