package torikumi.embedded;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;

/**
 * The words after {@code script/server}.
 *
 * @param app what was built: {@code backend}, {@code frontend}
 * @param data where everything that lasts is kept
 * @param restartApi whether the API is started again when it ends: for tests that kill it
 */
record ServerOptions(Path app, Path data, boolean reset, boolean restartApi, Ports ports) {

    /** @throws StartFailed when a word is not known */
    static ServerOptions of(List<String> words) {
        var rest = new ArrayDeque<>(words);
        var app = Checkout.build().resolve("app");
        var data = Checkout.root().resolve(".data");
        var reset = false;
        var restartApi = false;
        var offset = 0;
        while (!rest.isEmpty()) {
            var word = rest.pop();
            switch (word) {
                case "--reset" -> reset = true;
                case "--restart-api" -> restartApi = true;
                case "--data" -> data = Path.of(argument(word, rest)).toAbsolutePath();
                case "--port-offset" -> offset = number(word, argument(word, rest));
                default -> throw new StartFailed("知らない指定です: %s%nUnknown option: %1$s%n%s".formatted(word, USAGE));
            }
        }
        return new ServerOptions(app, data, reset, restartApi, Ports.movedBy(offset));
    }

    private static String argument(String word, ArrayDeque<String> rest) {
        if (rest.isEmpty()) {
            throw new StartFailed("%s の値がありません。 %1$s needs a value.%n%s".formatted(word, USAGE));
        }
        return rest.pop();
    }

    private static int number(String word, String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 50_000) {
            throw new StartFailed(
                    "%s は 0 から 50000 の数です: %s%n%1$s is a number from 0 to 50000: %2$s".formatted(word, text));
        }
        return Integer.parseInt(text);
    }

    private static final String USAGE = """
            script/server [--reset] [--data FOLDER] [--port-offset N] [--restart-api]
              --reset          データを消して最初から / starts afresh, all data is deleted
              --data FOLDER    データの置き場所（初めは .data）/ where the data is kept (default .data)
              --port-offset N  すべてのポートを N だけずらす / moves all ports up by N
              --restart-api    API が止まったら起動し直す（試験用）/ starts the API again when it ends (for tests)""";
}
