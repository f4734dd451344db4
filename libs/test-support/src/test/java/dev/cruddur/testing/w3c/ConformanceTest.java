package dev.cruddur.testing.w3c;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the suite's cases share: the service under test, and the context that they mostly send. */
@MicronautTest
abstract class ConformanceTest {

    static final String TRACE_ID = "12345678901234567890123456789012";
    static final String PARENT_ID = "1234567890123456";

    @Inject
    EmbeddedServer server;

    private Harness harness;

    @BeforeEach
    void startHarness() throws IOException {
        harness = new Harness(server.getURI());
    }

    @AfterEach
    void stopHarness() {
        harness.close();
    }

    Harness harness() {
        return harness;
    }

    /** What comes of a request with that {@code traceparent}. */
    Received withParent(String traceparent) throws IOException {
        return harness.send("traceparent: " + traceparent);
    }

    /** What comes of a request with a valid parent and such a list of states, a header each. */
    Received withState(String... tracestates) throws IOException {
        return withStateLines(
                Stream.of(tracestates).map(state -> "tracestate: " + state).toArray(String[]::new));
    }

    Received withStateLines(String... lines) throws IOException {
        String parent = "traceparent: 00-" + TRACE_ID + "-" + PARENT_ID + "-00";
        return harness.send(Stream.concat(Stream.of(parent), Stream.of(lines)).toArray(String[]::new));
    }
}
