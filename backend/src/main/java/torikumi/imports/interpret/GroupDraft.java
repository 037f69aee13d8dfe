package torikumi.imports.interpret;

import java.util.List;

/** A department or a heading, with the entries below it still to come. */
final class GroupDraft {

    /** Its characters without the marks around them. */
    final List<Glyph> name;

    /** All of its characters: what becomes of it when no entry follows. */
    final List<Glyph> whole;

    boolean used;

    GroupDraft(List<Glyph> name, List<Glyph> whole) {
        this.name = name;
        this.whole = whole;
    }

    String text() {
        return EntryDraft.out(name);
    }
}
