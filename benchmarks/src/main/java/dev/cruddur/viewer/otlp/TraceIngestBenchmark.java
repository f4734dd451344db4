package dev.cruddur.viewer.otlp;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import dev.cruddur.benchmarks.viewer.SampleTraces;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many spans a second one thread decodes and stores, forgetting as many, as an exporter's batches of 512 arrive. In
 * the package of what it measures, which is nobody else's business.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"})
public class TraceIngestBenchmark {

    private static final int BATCH = 512;

    /** More than the memory holds: when they come round again, the first are forgotten. */
    private static final int BATCHES = 400;

    private final List<byte[]> bodies = IntStream.range(0, BATCHES)
            .mapToObj(i -> SampleTraces.request(i * (long) BATCH, BATCH).toByteArray())
            .toList();

    private ApplicationContext context = ApplicationContext.builder().build();
    private int next;

    @Setup
    public void start() {
        context.start();
    }

    @TearDown
    public void stop() {
        context.close();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public Message decodeAndStore() throws InvalidProtocolBufferException {
        var export = context.getBean(TraceExport.class);
        var request = export.newRequest();
        request.mergeFrom(bodies.get(next));
        next = (next + 1) % BATCHES;
        return export.accept(request);
    }
}
