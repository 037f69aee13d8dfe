package torikumi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @Test
    void isThePathThatWasAskedFor() {
        assertThat(ReturnPath.of("/submissions/1?tab=a&x=1#cell")).hasToString("/submissions/1?tab=a&x=1#cell");
        assertThat(ReturnPath.of("/programs?q=助成")).hasToString("/programs?q=%E5%8A%A9%E6%88%90");
        assertThat(ReturnPath.of("/search?u=https://example.jp/")).hasToString("/search?u=https://example.jp/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "home",
                "https://evil.example/",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example/",
                "\\\\evil.example/",
                "/\t/evil.example/",
                "\t//evil.example/",
                "/\n/evil.example",
                " //evil.example",
                "javascript:alert(1)",
                "/auth/logout",
                "/a b",
                "/%zz"
            })
    void isTheTopPageForAnythingElse(String asked) {
        assertThat(ReturnPath.of(asked)).hasToString("/");
    }
}
