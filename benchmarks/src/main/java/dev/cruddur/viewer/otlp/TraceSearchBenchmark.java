package dev.cruddur.viewer.otlp;

import dev.cruddur.benchmarks.viewer.SampleTraces;
import dev.cruddur.viewer.search.FilterParser;
import dev.cruddur.viewer.search.TraceSearch;
import dev.cruddur.viewer.store.Trace;
import dev.cruddur.viewer.store.TraceStore;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long the first page of a search takes when the memory is full. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx256m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"})
public class TraceSearchBenchmark {

    private static final int BATCH = 512;
    private static final int PAGE = 20;

    /** What is found at once, what a few have, and what nothing has, so that all of the memory is looked at. */
    @Param({
        "service = shop",
        "session = \"session-7\"",
        "session = nobody",
        "http.response.status_code >= 500 and duration > 990ms",
        "http.route contains nothing",
        "activity.count > 1000",
        "name = nothing"
    })
    private String filter = "";

    private ApplicationContext context = ApplicationContext.builder().build();

    @Setup
    public void fill() {
        context.start();
        var export = context.getBean(TraceExport.class);
        var store = context.getBean(TraceStore.class);
        for (var first = 0L; store.statistics().evictedTraces() == 0; first += BATCH) {
            export.accept(SampleTraces.request(first, BATCH).toBuilder());
        }
        System.out.println("full with " + store.statistics());
    }

    @TearDown
    public void stop() {
        context.close();
    }

    @Benchmark
    public List<Trace> firstPage() {
        return context.getBean(TraceSearch.class).traces(FilterParser.parse(filter), null, PAGE);
    }
}
