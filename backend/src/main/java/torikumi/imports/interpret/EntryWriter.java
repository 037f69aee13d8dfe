package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import torikumi.imports.proposal.EntryRef;
import torikumi.imports.proposal.Field;
import torikumi.imports.proposal.ProposedEntry;
import torikumi.imports.proposal.Run;
import torikumi.imports.proposal.Use;

/** Reads a piece's entries and enters each of their characters in the account. */
final class EntryWriter {

    /** What {@link PieceParser} leaves beside the fields; any other character it left would stay unplaced. */
    private static final String MARKS = "・･•‣○◯()（）:：";

    private final String source;
    private final Painter painter;
    private final SuspectFlags suspects;
    private final Map<String, String> catalogue = new HashMap<>();

    EntryWriter(String source, Painter painter, SuspectFlags suspects, List<MasterData.CatalogueName> names) {
        this.source = source;
        this.painter = painter;
        this.suspects = suspects;
        names.forEach(name -> catalogue.putIfAbsent(Similarity.key(name.name()), name.programId()));
    }

    /** Returns the entries of a piece; its text becomes entry text, or unplaced text under the piece's id. */
    List<ProposedEntry> write(Piece piece) {
        if (piece.nothingToReport) {
            return List.of();
        }
        List<EntryDraft> drafts = new PieceParser(source, piece.atoms).parse();
        Use use = piece.theme == null ? Use.UNPLACED : Use.ENTRY;
        List<ProposedEntry> entries = new ArrayList<>();
        GroupDraft department = null;
        GroupDraft heading = null;
        for (EntryDraft draft : drafts) {
            int index = entries.size();
            if (draft.department != null && draft.department != department) {
                paint(draft.department.name, use, new EntryRef(piece.id, index, Field.DEPARTMENT));
            }
            if (draft.heading != null && draft.heading != heading) {
                paint(draft.heading.name, use, new EntryRef(piece.id, index, Field.HEADING));
            }
            department = draft.department;
            heading = draft.heading;
            paint(draft.title, use, new EntryRef(piece.id, index, Field.TITLE));
            paint(draft.text, use, new EntryRef(piece.id, index, Field.TEXT));
            entries.add(entry(draft));
        }
        for (Atom atom : piece.atoms) {
            if (atom.isText() && painter.isOpen(atom.start()) && MARKS.indexOf(atom.codePoint()) >= 0) {
                painter.paint(atom.start(), atom.end(), Use.MARKUP);
            }
        }
        suspects.flag(piece);
        return entries;
    }

    private void paint(List<Glyph> glyphs, Use use, EntryRef ref) {
        glyphs.forEach(
                glyph -> painter.paint(glyph.start(), glyph.end(), use, ref, glyph.verbatim() ? null : glyph.out()));
    }

    private ProposedEntry entry(EntryDraft draft) {
        List<Run> runs = new ArrayList<>();
        if (!draft.title.isEmpty() && EntryDraft.onlyRun(draft.title) == 0) {
            addRuns(Field.TITLE, draft.title, runs);
        }
        addRuns(Field.TEXT, draft.text, runs);
        return new ProposedEntry(
                draft.department == null ? null : draft.department.text(),
                draft.heading == null ? null : draft.heading.text(),
                draft.title.isEmpty() ? null : EntryDraft.out(draft.title),
                EntryDraft.out(draft.text),
                draft.marker,
                runs);
    }

    private void addRuns(Field field, List<Glyph> glyphs, List<Run> runs) {
        int offset = 0;
        for (int i = 0; i < glyphs.size(); ) {
            Glyph first = glyphs.get(i);
            int begin = offset;
            StringBuilder text = new StringBuilder();
            int run = first.run();
            while (i < glyphs.size() && glyphs.get(i).run() == run) {
                text.append(glyphs.get(i).out());
                i++;
            }
            offset += text.length();
            String stripped = text.toString().strip();
            if (run > 0 && !stripped.isEmpty()) {
                int start = begin + text.indexOf(stripped);
                runs.add(new Run(
                        field,
                        start,
                        start + stripped.length(),
                        stripped,
                        first.link(),
                        catalogue.get(Similarity.key(stripped))));
            }
        }
    }
}
