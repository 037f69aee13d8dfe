package torikumi.edition.table;

import java.util.List;
import java.util.stream.Stream;
import torikumi.edition.table.Lines.Line;
import torikumi.edition.table.TableModel.Member;

/** The model laid out for the PDF's template: every text in its lines and every line on its page. */
record PrintView(
        Paper paper,
        Words words,
        List<Piece> title,
        List<Piece> documentNumber,
        List<Piece> lead,
        PrintHead head,
        List<String> side,
        List<String> members,
        List<Page> pages,
        List<String> missing) {

    /** The texts that are not broken here. */
    record Words(String title, String caption, String watermark, String asOf, String edition) {

        private static Words of(TableModel model) {
            return new Words(
                    Glyphs.printable(model.title()),
                    Glyphs.printable(model.caption()),
                    Glyphs.printable(model.watermark()),
                    Glyphs.printable(model.asOf()),
                    Glyphs.printable(model.edition()));
        }
    }

    /** Lays out {@code model}, printing what has no glyph as 〓. */
    static PrintView of(TableModel model) {
        Paper paper = Paper.A3;
        PrintHead head = PrintHead.of(model, paper);
        Words words = Words.of(model);
        Metrics large = Metrics.printed(paper.titleSize());
        List<Line> title = Lines.balanced(Piece.bold(words.title), Paper.WIDTH - 2 * paper.corner(), large);
        List<Line> number = model.documentNumber().isEmpty()
                ? List.of()
                : Lines.balanced(Piece.bold(Glyphs.printable(model.documentNumber())), paper.corner() - 60, large);
        List<Line> lead = lead(model, paper);
        int leadLines = lead.size() + (model.asOf().isEmpty() ? 0 : 1);
        double page = paper.page(head.height());
        double top = paper.top(Math.max(title.size(), number.size()), leadLines);
        return new PrintView(
                paper,
                words,
                Piece.joined(title, _ -> true),
                Piece.joined(number, _ -> true),
                Piece.joined(lead, _ -> true),
                head,
                Glyphs.printable(model.headings().member())
                        .codePoints()
                        .mapToObj(Character::toString)
                        .toList(),
                model.members().stream()
                        .map(Member::name)
                        .map(Glyphs::printable)
                        .toList(),
                PageFill.of(
                        model,
                        geometry(paper, model.themes().size(), head.alone() ? 0 : page - top, page),
                        Glyphs::printable),
                Glyphs.missing(model).stream().map(Glyphs::notation).toList());
    }

    private static Geometry geometry(Paper paper, int themes, double firstPage, double page) {
        return new Geometry(
                Metrics.printed(paper.size()),
                paper.line(),
                paper.gap(),
                paper.headingGap(),
                paper.rowPadding(),
                paper.hang(),
                paper.themeRoom(themes),
                paper.room(paper.member()),
                paper.room(paper.category()),
                firstPage,
                page,
                Double.POSITIVE_INFINITY,
                false);
    }

    private static List<Line> lead(TableModel model, Paper paper) {
        double room = paper.room(Paper.WIDTH);
        return Stream.of(model.caption(), model.legend())
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(Piece.plain(Glyphs.printable(text))))
                .flatMap(text -> Lines.of(text, room, room, Metrics.printed(paper.size())).stream())
                .toList();
    }
}
