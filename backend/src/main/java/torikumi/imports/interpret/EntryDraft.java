package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import torikumi.submission.entry.Marker;

/** An entry while its text is being collected. */
final class EntryDraft {

    final GroupDraft department;
    final GroupDraft heading;
    final List<Glyph> text = new ArrayList<>();
    List<Glyph> title = List.of();
    Marker marker;

    /** The run the bullet itself stood in, 0 for none: then a run's end is the title's end. */
    final int bulletRun;

    /** Where the title ends although no white space of the text says so, -1 for nowhere. */
    int split = -1;

    /** Whether a ○ stood inside a sentence: a later one is then no heading either. */
    boolean inlineCircle;

    EntryDraft(GroupDraft department, GroupDraft heading, Marker marker, int bulletRun) {
        this.department = department;
        this.heading = heading;
        this.marker = marker;
        this.bulletRun = bulletRun;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String textSoFar() {
        return out(text);
    }

    char last() {
        return text.isEmpty() ? '\0' : text.getLast().out().charAt(0);
    }

    /** Tells whether all of its text is one run, and which: 0 when not. */
    int onlyRun() {
        return text.isEmpty() ? 0 : onlyRun(text);
    }

    static int onlyRun(List<Glyph> glyphs) {
        int run = glyphs.getFirst().run();
        return glyphs.stream().allMatch(glyph -> glyph.run() == run) ? run : 0;
    }

    static String out(List<Glyph> glyphs) {
        StringBuilder out = new StringBuilder(glyphs.size());
        glyphs.forEach(glyph -> out.append(glyph.out()));
        return out.toString();
    }
}
