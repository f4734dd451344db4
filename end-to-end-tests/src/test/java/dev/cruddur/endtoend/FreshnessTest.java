package dev.cruddur.endtoend;

import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Traces;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A request that has been answered is to be seen, whole, before its reader has looked up. */
class FreshnessTest {

    private static final Duration SOON = Duration.ofMillis(300);
    private static final int REQUESTS = 20;
    private static final int SPANS = 7;

    /** A machine that is busy with something else may be late, and not every time. */
    private static final int TRIES = 6;

    private final Person reader = Person.stranger(Stack.shared().url(FRONTEND_GATEWAY));
    private final Traces traces = new Traces(Stack.shared().url(TRACE_VIEWER));

    @Test
    void halfOfTheRequests_areInTheViewer_within300Milliseconds() {
        boolean isSoon =
                LongStream.generate(this::medianNanos).limit(TRIES).anyMatch(median -> median < SOON.toNanos());

        assertThat(isSoon).isTrue();
    }

    private long medianNanos() {
        return LongStream.generate(this::nanosUntilWhole)
                .limit(REQUESTS)
                .sorted()
                .skip(REQUESTS / 2)
                .findFirst()
                .orElseThrow();
    }

    private long nanosUntilWhole() {
        String traceId = reader.get("/api/activities/home").traceId();
        long answered = System.nanoTime();
        long patience = answered + 2 * SOON.toNanos();
        while (traces.of(traceId).spans().size() < SPANS && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        return System.nanoTime() - answered;
    }
}
