package dev.cruddur.benchmarks.freshness;

import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;

import dev.cruddur.benchmarks.Stacks;
import dev.cruddur.benchmarks.load.Call;
import dev.cruddur.benchmarks.load.Caller;
import dev.cruddur.benchmarks.load.Crowd;
import dev.cruddur.benchmarks.load.Latencies;
import dev.cruddur.benchmarks.load.TraceParent;
import dev.cruddur.localstack.LocalStack;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a request, and asks the trace viewer again and again for its trace, until all of its spans are there. */
@Command(name = "freshness", description = "How soon after the answer a trace is to be seen, whole.")
public final class FreshnessCommand implements Callable<Integer> {

    private static final Call HOME = Call.get("/api/activities/home");
    private static final Duration BREATH = Duration.ofMillis(5);
    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final int WARM_UP = 200;

    /** In milliseconds, from a request's answer to its whole trace. */
    private static final int GOAL = 300;

    @Option(names = "--requests", defaultValue = "500", description = "How many (default: ${DEFAULT-VALUE}).")
    private int requests;

    @Option(
            names = "--at-once",
            defaultValue = "4",
            description = "By how many people, each waiting for their trace (default: ${DEFAULT-VALUE}).")
    private int atOnce;

    @Override
    public Integer call() throws InterruptedException {
        try (var stack = LocalStack.start(Stacks.fresh("freshness"))) {
            var caller = Caller.stranger(stack.url(FRONTEND_GATEWAY));
            var viewer = Caller.stranger(stack.url(TRACE_VIEWER));
            var spans = warmUp(caller, viewer);
            var started = System.nanoTime();
            var took = new Crowd(atOnce)
                            .each(LongStream.range(0, requests).boxed().toList(), _ -> untilSeen(caller, viewer, spans))
                            .stream()
                            .mapToLong(Long::longValue)
                            .sorted()
                            .toArray();
            return show(new Latencies(took, System.nanoTime() - started), spans) ? 0 : 1;
        }
    }

    /** Returns how many spans such a trace has. */
    private int warmUp(Caller caller, Caller viewer) throws InterruptedException {
        var parent = TraceParent.fresh();
        for (int i = 0; i < WARM_UP; i++) {
            caller.send(HOME, parent);
            parent = TraceParent.fresh();
        }
        caller.send(HOME, parent);
        Thread.sleep(SETTLED);
        return spans(viewer, parent);
    }

    private static long untilSeen(Caller caller, Caller viewer, int spans) {
        var parent = TraceParent.fresh();
        caller.send(HOME, parent);
        var answered = System.nanoTime();
        while (spans(viewer, parent) < spans) {
            pause();
        }
        return System.nanoTime() - answered;
    }

    private static int spans(Caller viewer, TraceParent parent) {
        var trace = viewer.send(Call.get("/api/v3/traces/" + parent.traceId()), TraceParent.fresh());
        return trace.body().split("\"spanId\":", -1).length - 1;
    }

    private static void pause() {
        try {
            Thread.sleep(BREATH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns whether all but one of a hundred were there in time. */
    private boolean show(Latencies took, int spans) {
        System.out.printf(
                "%,d traces of %d spans, %d at once: whole in the trace viewer after%n", requests, spans, atOnce);
        System.out.printf(
                "  p50 %.0f ms, p99 %.0f ms, at most %.0f ms%n",
                took.percentileMillis(50), took.percentileMillis(99), took.percentileMillis(100));
        return took.percentileMillis(99) <= GOAL;
    }
}
