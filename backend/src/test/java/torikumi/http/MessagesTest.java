package torikumi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every problem speaks both languages, and is told of in docs/api.md. */
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
    private static final Path DOCS = Path.of(System.getProperty("project.root", ".."), "docs/api.md");

    @Test
    void everyCodeIsInBothLanguagesOnce() throws IOException {
        assertThat(codes("ja")).doesNotHaveDuplicates();
        assertThat(codes("en")).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(codes("ja"))).isEqualTo(new TreeSet<>(codes("en")));
    }

    @Test
    void bothLanguagesTellTheSameDetails() throws IOException {
        for (var code : codes("ja")) {
            assertThat(placeholders(Messages.text(Locale.ENGLISH, code)))
                    .as(code)
                    .isEqualTo(placeholders(Messages.text(Locale.JAPANESE, code)));
        }
    }

    @Test
    void everyCodeIsInTheDocumentation() throws IOException {
        var documentation = Files.readString(DOCS);
        assertThat(codes("en")).as("docs/api.md, Codes").allSatisfy(code -> assertThat(documentation)
                .contains("| `" + code + "` |"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|en", "ja|ja", "en-GB,en;q=0.9|en", "fr, en;q=0.5|en", "ja;q=0.1,en|en", "fr|ja", ";;|ja"})
    void theHeaderChoosesTheLanguage(String header, String language) {
        assertThat(Messages.language(header)).isEqualTo(Locale.of(language));
    }

    private static TreeSet<String> placeholders(String sentence) {
        return new TreeSet<>(PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(match -> match.group())
                .toList());
    }

    private static List<String> codes(String language) throws IOException {
        var codes = new ArrayList<String>();
        try (InputStream file = Messages.class.getResourceAsStream("/messages_" + language + ".properties")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches("[a-z_0-9]+=.*"))
                    .forEach(line -> codes.add(line.substring(0, line.indexOf('='))));
        }
        return codes;
    }
}
