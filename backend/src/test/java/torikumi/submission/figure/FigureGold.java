package torikumi.submission.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import torikumi.program.ProgramKind;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.Marking;
import torikumi.submission.mention.MentionField;
import torikumi.submission.mention.MentionState;
import torikumi.text.fact.StatedDate.Written;

/** A list of sentences with the figures that a person reads in them, and how the reader does on it. */
final class FigureGold {

    private static final Written WRITTEN = new Written(2025, LocalDate.of(2025, 12, 1));
    private static final Pattern NAME = Pattern.compile("〔([^〕]+)〕");
    private static final int COLUMNS = 10;

    /** A figure as a person reads it; empty columns say that there is none. */
    record Expected(
            String words,
            BigDecimal value,
            String unit,
            String qualifier,
            String label,
            String dates,
            String scope,
            String call,
            String source,
            String program) {

        static Expected of(String line) {
            var cells = line.split("\\|", -1);
            var all = new String[COLUMNS];
            for (var i = 0; i < COLUMNS; i++) {
                all[i] = i < cells.length ? cells[i].strip() : "";
            }
            return new Expected(
                    all[0], new BigDecimal(all[1]), all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9]);
        }
    }

    /** A sentence. */
    record Case(String text, Map<UUID, String> programs, List<Marking> mentions, List<Expected> expected) {}

    /** How often something was right. */
    static final class Score {

        int right;
        int wanted;
        int given;
        final List<String> wrong = new ArrayList<>();

        double precision() {
            return given == 0 ? 1 : (double) right / given;
        }

        double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }

        void pair(String want, String have, String about) {
            wanted += want.isEmpty() ? 0 : 1;
            given += have.isEmpty() ? 0 : 1;
            if (!want.isEmpty() && want.equals(have)) {
                right++;
            } else if (!want.equals(have)) {
                wrong.add(about + ": wanted " + want + ", read " + have);
            }
        }
    }

    final Score figures = new Score();
    final Score dates = new Score();
    final Score labels = new Score();
    final Score qualifiers = new Score();
    final Score scopes = new Score();
    final Score calls = new Score();
    final Score sources = new Score();
    final Score programs = new Score();

    static List<Case> cases(String file) {
        var cases = new ArrayList<Case>();
        for (var line : lines(file)) {
            if (line.startsWith("T ")) {
                cases.add(sentence(line.substring(2).replace("\\n", "\n")));
            } else if (line.startsWith("F ")) {
                cases.getLast().expected().add(Expected.of(line.substring(2)));
            }
        }
        return cases;
    }

    static FigureGold of(String file) {
        var gold = new FigureGold();
        cases(file).forEach(gold::score);
        return gold;
    }

    private void score(Case one) {
        var fields = new Fields(one.text(), null, null);
        var marks = new ArrayList<>(FigureReading.of(WRITTEN).reread(fields, List.of(), fields, one.mentions()));
        for (var expected : one.expected()) {
            var found = marks.stream()
                    .filter(mark ->
                            one.text().substring(mark.start(), mark.end()).equals(expected.words()))
                    .findFirst();
            figures.wanted++;
            if (found.isEmpty()) {
                figures.wrong.add("not read: " + expected.words() + " in " + one.text());
                continue;
            }
            marks.remove(found.get());
            figures.given++;
            compare(one, expected, found.get().saying());
        }
        for (var mark : marks) {
            figures.given++;
            figures.wrong.add("read: " + one.text().substring(mark.start(), mark.end()) + " in " + one.text());
        }
    }

    private void compare(Case one, Expected expected, Saying saying) {
        var about = expected.words() + " in " + one.text();
        if (expected.value().compareTo(saying.value()) == 0 && expected.unit().equals(saying.unit())) {
            figures.right++;
        } else {
            figures.wrong.add(about + ": read " + saying.value() + " " + saying.unit());
        }
        dates.pair(expected.dates(), dates(saying), about);
        labels.pair(expected.label(), or(saying.label()), about);
        qualifiers.pair(expected.qualifier(), or(saying.qualifier()), about);
        scopes.pair(
                expected.scope(), saying.scope() == null ? "" : saying.scope().name(), about);
        calls.pair(expected.call(), or(saying.call()), about);
        sources.pair(expected.source(), or(saying.source()), about);
        programs.pair(expected.program(), or(one.programs().get(saying.programId())), about);
    }

    private static String dates(Saying saying) {
        var period =
                saying.periodFrom() == null ? "" : saying.periodFrom() + "/" + Objects.toString(saying.periodTo(), "");
        return (period + (saying.asOf() == null ? "" : " @" + saying.asOf())).strip();
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    private static Case sentence(String marked) {
        var programs = new LinkedHashMap<UUID, String>();
        var mentions = new ArrayList<Marking>();
        var text = new StringBuilder();
        var names = NAME.matcher(marked);
        var from = 0;
        while (names.find()) {
            text.append(marked, from, names.start());
            var id = UUID.nameUUIDFromBytes(names.group(1).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            programs.put(id, names.group(1));
            mentions.add(Marking.of(
                    MentionField.TEXT,
                    text.length(),
                    text.length() + names.group(1).length(),
                    id,
                    ProgramKind.SUPPORT_PROGRAM,
                    MentionState.DETECTED));
            text.append(names.group(1));
            from = names.end();
        }
        text.append(marked.substring(from));
        return new Case(text.toString(), programs, mentions, new ArrayList<>());
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/gold", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
