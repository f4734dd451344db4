package dev.cruddur.benchmarks.completeness;

import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.NOTIFICATIONS_SERVICE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.cruddur.benchmarks.Stacks;
import dev.cruddur.benchmarks.load.Crowd;
import dev.cruddur.localstack.LocalStack;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Drives mixed traffic, and holds each request's trace, as it arrived at a collector, against the trace that the same
 * action leaves when nothing else goes on.
 */
@Command(name = "completeness", description = "Whether each of many requests leaves one whole trace.")
public final class CompletenessCommand implements Callable<Integer> {

    /** Longer than any exporter keeps a span to itself. */
    private static final Duration SILENCE = Duration.ofSeconds(2);

    @Option(names = "--requests", defaultValue = "20000", description = "How many (default: ${DEFAULT-VALUE}).")
    private int requests;

    @Option(names = "--at-once", defaultValue = "200", description = "By how many people (default: ${DEFAULT-VALUE}).")
    private int atOnce;

    @Option(names = "--kill", description = "Kill notifications-service in the middle, and start it again.")
    private boolean kill;

    private final Report report = new Report(System.out);

    @Override
    public Integer call() throws InterruptedException, SQLException {
        try (var recorder = new SpanRecorder();
                var stack = LocalStack.start(
                        Stacks.fresh("completeness").with("OTEL_EXPORTER_OTLP_ENDPOINT", recorder.url()))) {
            var traffic = new Traffic(stack.url(FRONTEND_GATEWAY));
            var trees = rehearse(traffic, recorder);
            var outage = kill ? new Outage(stack) : null;
            var sent = drive(traffic, outage);
            new Outboxes(stack).awaitEmpty();
            recorder.awaitSilence(SILENCE);
            return judge(Findings.of(sent, recorder.received(), trees), outage) ? 0 : 1;
        }
    }

    /** Does everything twice, one thing at a time: only what leaves the same trace both times can be judged by it. */
    private static Map<Action, Tree> rehearse(Traffic traffic, SpanRecorder recorder) throws InterruptedException {
        recorder.awaitSilence(SILENCE);
        recorder.forget();
        var sent = Collections.nCopies(2, traffic.actions()).stream()
                .flatMap(List::stream)
                .map(traffic::perform)
                .collect(groupingBy(Sent::action));
        recorder.awaitSilence(SILENCE);
        var received = recorder.received().stream().collect(groupingBy(RecordedSpan::traceId));
        recorder.forget();
        return traffic.actions().stream()
                .collect(toMap(Function.identity(), action -> Tree.ofAll(sent.get(action), received)));
    }

    private List<Sent> drive(Traffic traffic, @Nullable Outage outage) {
        var started = System.nanoTime();
        var sent = traffic.drive(requests, new Crowd(atOnce), outage == null ? () -> {} : outage);
        report.requests(sent, atOnce, Duration.ofNanos(System.nanoTime() - started));
        if (outage != null) {
            outage.length();
        }
        return sent;
    }

    private boolean judge(Findings found, @Nullable Outage outage) {
        report.findings(found);
        if (outage == null) {
            return found.areAllComplete();
        }
        report.outage(outage.gone(), outage.length(), found);
        return found.isLostOnlyWith(NOTIFICATIONS_SERVICE.id(), outage.gone(), SILENCE);
    }
}
