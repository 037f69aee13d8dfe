package torikumi.edition.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import torikumi.edition.table.TableModel.Cell;
import torikumi.edition.table.TableModel.Entry;
import torikumi.edition.table.TableModel.Field;
import torikumi.edition.table.TableModel.Headings;
import torikumi.edition.table.TableModel.Kind;
import torikumi.edition.table.TableModel.Marker;
import torikumi.edition.table.TableModel.Measure;
import torikumi.edition.table.TableModel.Member;
import torikumi.edition.table.TableModel.Mention;
import torikumi.edition.table.TableModel.MentionKind;
import torikumi.edition.table.TableModel.Status;
import torikumi.edition.table.TableModel.Theme;
import torikumi.submission.mention.MentionScanner;
import torikumi.submission.mention.MentionScanner.Name;

/** Invented tables in the shape of a real one: fifteen members, five themes, long cells, coloured mentions. */
final class SampleTables {

    /** Characters that documents lose most easily. */
    static final String AWKWARD = "𠮷⑳㈱髙﨑Ⅲ～−〜①％№㎡塚⽤ｶﾞ葛②𩸽𠀋";

    private static final Program IMPROVEMENT = new Program(UUID.randomUUID(), MentionKind.SUPPORT_PROGRAM);
    private static final Program CENTER = new Program(UUID.randomUUID(), MentionKind.SUPPORT_INSTITUTION);

    private static final MentionScanner<Program> SCANNER = MentionScanner.of(List.of(
            new Name<>(IMPROVEMENT, "業務改善助成金"),
            new Name<>(IMPROVEMENT, "キャリアアップ助成金"),
            new Name<>(IMPROVEMENT, "くるみん認定"),
            new Name<>(CENTER, "働き方相談センター"),
            new Name<>(CENTER, "みなも産業振興機構")));

    private static final List<String> CATEGORIES = List.of(
            "", "", "", "使用者団体", "使用者団体", "使用者団体", "労働団体", "金融機関", "金融機関", "関係機関", "関係機関", "関係機関", "関係機関", "関係機関",
            "関係機関");

    private static final List<String> BODIES = List.of(
            "みなも労働局",
            "みなも県",
            "北部経済産業局",
            "みなも県経営者連盟",
            "みなも県商工会議所連合会",
            "みなも県中小企業団体連合会",
            "みなも県労働組合連合",
            "㈱みなも銀行",
            "みなも信用金庫協会",
            "みなも産業保健支援センター",
            "みなも女性就業支援財団",
            "みなも産業振興機構",
            "みなも県社会保険労務士会",
            "髙﨑職業能力開発協会",
            "みなも若者就職支援センター");

    private static final List<String> SENTENCES = List.of(
            "会員企業を対象に、年次有給休暇の計画的付与に関する説明会を県内4会場で開催した（令和7年9月末現在、延べ126社が参加）。",
            "業務改善助成金の活用事例をまとめた冊子を作成し、窓口での相談時に配布するとともに、ホームページに掲載した。",
            "働き方相談センターと連携し、時間外労働の縮減に取り組む事業所への個別訪問を38件実施した。",
            "キャリアアップ助成金（正社員化コース）の申請を検討する事業主に対し、社会保険労務士による無料相談を月2回行った。\n(1) 来所による相談　14件\n(2) オンラインによる相談　9件\n※ 令和7年10月からは夜間の相談にも応じている。",
            "男性の育児休業取得率は前年度から8.4ポイント上昇したが、代替要員の確保が難しいという声が多い。",
            "くるみん認定の取得を目指す企業の担当者による勉強会を設け、認定企業の取組を紹介した。",
            "みなも産業振興機構の専門家派遣を利用した企業からは、デジタル化の効果が出るまでの資金繰りが課題であるとの意見があった。",
            "求人を出しても応募がなく、特に建設、運輸、介護の各分野で人手不足が深刻である。",
            "賃上げの原資を確保するため、価格転嫁の円滑化に関する共同宣言を採択し、取引先への周知を依頼した。0件であった前年度に対し、本年度は7件の相談があった。");

    private SampleTables() {}

    private record Program(UUID id, MentionKind kind) {}

    /** Returns a table of the usual size with one cell taller than a page, a draft for the meeting. */
    static TableModel usual() {
        return of(15, 5, "案");
    }

    /** Returns a table of {@code members} x {@code themes}. */
    static TableModel of(int members, int themes, String watermark) {
        Random random = new Random(20251130);
        return new TableModel(
                TableModel.FORMAT,
                "みなも県魅力ある職場づくり推進協議会 取組状況表",
                "各構成員において、令和6年度以降に、①実施している取組の内容（結果）、②把握している県内企業の課題等を記入してください。",
                "※赤字は主な支援策、青字は主な支援機関です。",
                "資料1",
                watermark,
                "令和7年11月30日現在",
                "第1版",
                new Headings("テーマ", "対応策", "構成員における取組", "①実施している取組内容（結果）", "②把握している県内企業の課題等"),
                IntStream.rangeClosed(1, themes).mapToObj(SampleTables::theme).toList(),
                IntStream.range(0, members)
                        .mapToObj(i -> member(i, themes, random))
                        .toList());
    }

    private static Theme theme(int number) {
        List<String> names = List.of(
                "長時間労働の抑制、年次有給休暇の取得促進等のワーク・ライフ・バランスの推進",
                "非正規雇用労働者の正社員転換・待遇の改善",
                "女性の職業生活における活躍推進",
                "中小企業・小規模事業者に対する支援",
                "その他魅力ある職場づくり推進のために必要な事項");
        List<Measure> measures = number == 5
                ? List.of()
                : List.of(
                        new Measure(UUID.randomUUID(), "労働時間の短縮や仕事の進め方の見直しについての取組"),
                        new Measure(UUID.randomUUID(), "・休みやすい職場づくりについての取組"));
        return new Theme(UUID.randomUUID(), number, names.get((number - 1) % names.size()), measures);
    }

    private static Member member(int index, int themes, Random random) {
        List<Cell> initiatives = new ArrayList<>();
        List<Cell> challenges = new ArrayList<>();
        for (int theme = 1; theme <= themes; theme++) {
            initiatives.add(cell(index, theme, Kind.INITIATIVE, random));
            challenges.add(cell(index, theme, Kind.CHALLENGE, random));
        }
        return new Member(
                UUID.randomUUID(),
                CATEGORIES.get(index % CATEGORIES.size()),
                BODIES.get(index % BODIES.size()),
                initiatives,
                challenges);
    }

    private static Cell cell(int member, int theme, Kind kind, Random random) {
        if (member == 8) {
            return new Cell(theme, Status.NOTHING_TO_REPORT, kind == Kind.INITIATIVE ? "取組事項無し" : "特になし", List.of());
        }
        if (member == 12 && theme > 2) {
            return new Cell(theme, Status.NOT_ENTERED, "", List.of());
        }
        int length = member == 2 && theme == 2 && kind == Kind.INITIATIVE
                ? 6_000
                : member % 4 == 0
                        ? 1_250
                        : kind == Kind.INITIATIVE ? 350 + random.nextInt(300) : 150 + random.nextInt(200);
        List<Entry> entries = new ArrayList<>();
        int written = 0;
        while (written < length) {
            Entry entry = entry(member, entries.size(), random);
            entries.add(entry);
            written += entry.text().length();
        }
        return new Cell(theme, Status.COMPLETED, "", entries);
    }

    private static Entry entry(int member, int ordinal, Random random) {
        String department = member == 1 ? List.of("商工労政課", "こども未来課", "地域産業課").get(Math.min(ordinal / 2, 2)) : "";
        String heading = member == 4 ? "各地商工会議所における取組" + (ordinal / 3 + 1) + "（働き方相談センターとの共催）" : "";
        String title = member == 5 && ordinal == 0 ? "業務改善助成金の周知" : "";
        Marker marker = ordinal == 0 && member == 6 ? Marker.NONE : Marker.ITEM;
        String text = SENTENCES.get(random.nextInt(SENTENCES.size()));
        if (ordinal == 0 && member == 13) {
            text = "難しい字の確認：" + AWKWARD + "か\u3099の後。";
        }
        if (ordinal == 1 && member == 3) {
            text = "・" + text;
        }
        List<Mention> mentions = new ArrayList<>();
        mentions.addAll(mentions(Field.TEXT, text));
        mentions.addAll(mentions(Field.TITLE, title));
        mentions.addAll(mentions(Field.HEADING, heading));
        return new Entry(UUID.randomUUID(), department, heading, title, text, marker, mentions);
    }

    private static List<Mention> mentions(Field field, String text) {
        return SCANNER.scan(text).stream()
                .map(span -> new Mention(
                        field,
                        span.start(),
                        span.end(),
                        span.program().id(),
                        span.program().kind(),
                        true))
                .toList();
    }
}
