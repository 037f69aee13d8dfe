package torikumi.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import torikumi.submission.mention.MentionScanner;

/** Reads the same texts for few and for many names: the bytes are those of the texts in UTF-8, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(2)
@Threads(1)
public class DetectionBenchmark {

    private static final int FEWEST = 100;

    /** How many names the catalogue has. */
    @Param({"100", "1000", "10000"})
    public int names;

    private List<String> texts;
    private long bytes;
    private MentionScanner<Integer> scanner;

    /** Counts what was read, in megabytes a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {

        /** Megabytes of UTF-8. */
        public double megabytes;

        /** Begins anew. */
        @Setup(Level.Iteration)
        public void clear() {
            megabytes = 0;
        }
    }

    /** Makes texts that name some of the fewest names, so that all catalogues find the same or more. */
    @Setup
    public void prepare() {
        texts = SampleTexts.of(1_000_000, SampleNames.of(FEWEST));
        bytes = texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        var spellings = SampleNames.of(names);
        scanner = MentionScanner.of(IntStream.range(0, names)
                .mapToObj(i -> new MentionScanner.Name<>(i, spellings.get(i)))
                .toList());
    }

    /** Reads all texts once. */
    @Benchmark
    public int scan(Read read) {
        var found = 0;
        for (var text : texts) {
            found += scanner.scan(text).size();
        }
        read.megabytes += bytes / 1e6;
        return found;
    }
}
