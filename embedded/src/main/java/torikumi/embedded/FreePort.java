package torikumi.embedded;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Finds TCP ports of 127.0.0.1 that nobody uses at the moment. They lie below those that Linux, macOS and Windows give to
 * outgoing connections, so that none of these takes one before it is used, and apart from the product's own ({@link Ports}),
 * by itself and in {@code script/test}.
 */
public final class FreePort {

    private static final int LOWEST = 20_500;
    private static final int HIGHEST = 26_999;
    private static final int TRIES = 1_000;

    private FreePort() {}

    /** @throws StartFailed when a thousand tries find none, as where nobody may listen at all */
    public static int find() {
        return find(1);
    }

    /** The first of some in a row. */
    static int find(int inARow) {
        return ThreadLocalRandom.current()
                .ints(TRIES, LOWEST, HIGHEST - inARow + 2)
                .filter(first -> IntStream.range(first, first + inARow).allMatch(PortCheck::isFree))
                .findFirst()
                .orElseThrow(() -> new StartFailed("""
                        127.0.0.1 に空いているポート（%d～%d）が見つかりません。
                        No free port of 127.0.0.1 was found between %1$d and %2$d.""".formatted(LOWEST, HIGHEST)));
    }
}
