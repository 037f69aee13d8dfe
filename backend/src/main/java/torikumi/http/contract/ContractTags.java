package torikumi.http.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** The parts of the contract in reading order. */
final class ContractTags {

    private static final Map<String, String> DESCRIPTIONS = new LinkedHashMap<>();

    static {
        DESCRIPTIONS.put("councils", "協議会: titles, captions, wordings and settings of one council");
        DESCRIPTIONS.put("organizations", "機関・団体: legal bodies, known to all councils");
        DESCRIPTIONS.put("organization_proposals", "機関・団体の変更の提案: proposed by a secretariat, decided once");
        DESCRIPTIONS.put("former_names", "旧名称: what master data was called before");
        DESCRIPTIONS.put("master_files", "基本情報のファイル: master data as CSV, both ways, with the difference first");
        DESCRIPTIONS.put("categories", "構成員区分: groups of a council's members, in printed order");
        DESCRIPTIONS.put("members", "構成員: an organisation's seat on one council");
        DESCRIPTIONS.put("themes", "テーマ: the numbered headings of a council's table");
        DESCRIPTIONS.put("response_measures", "対応策: under a theme");
        DESCRIPTIONS.put("programs", "支援策・支援機関: the catalogue of what is printed red and blue");
        DESCRIPTIONS.put("rounds", "調査: one collection, from preparing to publishing");
        DESCRIPTIONS.put("submissions", "提出: one member's part of a round, its state and its cells");
        DESCRIPTIONS.put("entries", "記載事項: published ones for anybody, unpublished ones for their people");
        DESCRIPTIONS.put("carry_over", "前回からの引継ぎ: last round's entries and what was decided about them");
        DESCRIPTIONS.put("hand_overs", "依頼: who was asked to write which part of a submission");
        DESCRIPTIONS.put("figures", "数値: numbers of entries as data");
        DESCRIPTIONS.put("mentions", "該当語句: where a text names a programme");
        DESCRIPTIONS.put("editions", "版: immutable compilations and their documents");
        DESCRIPTIONS.put(
                "analysis", "集計: what an edition says when it is counted, and what changed since the last one");
        DESCRIPTIONS.put("last_checks", "最終確認: a draft goes round, and each member says whether it needs a change");
        DESCRIPTIONS.put("findings", "点検事項: what to look at before compiling, and what was decided about it");
        DESCRIPTIONS.put("material", "会議資料: a page of figures per theme");
        DESCRIPTIONS.put("forms", "Excel様式: made, filled in elsewhere, compared, applied");
        DESCRIPTIONS.put("imports", "取込: old tables, proposed, corrected, applied");
        DESCRIPTIONS.put("memberships", "所属: who is what to a seat or a council");
        DESCRIPTIONS.put("departments", "課・部署: the names that an organisation's people choose from");
        DESCRIPTIONS.put("notifications", "通知: mails, their wordings, letters and reminders, and the log of them");
        DESCRIPTIONS.put("audit_events", "操作履歴: who did what to what, before and after");
        DESCRIPTIONS.put("me", "The signed-in person");
    }

    private ContractTags() {}

    /** Those that operations carry; ones without a description here come last. */
    static List<Tag> used(OpenAPI contract) {
        var used = new TreeSet<String>();
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(operation -> Objects.requireNonNullElse(operation.getTags(), List.<String>of()))
                .forEach(used::addAll);
        var names = new TreeSet<>(used);
        names.removeAll(DESCRIPTIONS.keySet());
        var ordered = new ArrayList<>(
                DESCRIPTIONS.keySet().stream().filter(used::contains).toList());
        ordered.addAll(names);
        return ordered.stream()
                .map(name -> OASFactory.createTag().name(name).description(DESCRIPTIONS.get(name)))
                .toList();
    }
}
