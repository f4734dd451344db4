package dev.cruddur.testing.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.Trace;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.semconv.ErrorAttributes;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a request does, all of its spans hang together, and each of them comes to an end. */
@MicronautTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingIsOrphanedTest implements TestPropertyProvider {

    private static final String CANCELLED = CancellationException.class.getName();

    private final Neighbour neighbour = new Neighbour();
    private final Deaf deaf = new Deaf();

    @Inject
    EmbeddedServer server;

    @Inject
    NightWatch nightWatch;

    @Override
    public Map<String, String> getProperties() {
        return Map.of(
                "night-watch",
                "true",
                "micronaut.http.services.neighbour.url",
                neighbour.url(),
                "micronaut.http.services.neighbour.read-timeout",
                "500ms",
                "micronaut.http.services.deaf.url",
                deaf.url());
    }

    @AfterAll
    void stopNeighbour() {
        neighbour.close();
        deaf.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"virtual-threads", "zip", "stream", "events"})
    void callsOfARequest_areItsChildren(String way) {
        assertTree(call(way), way, 3);
    }

    @Test
    void failedTries_areEachTheRequestsChild() {
        TracedCall call = call("retries");

        // The first one and two more.
        Trace trace = assertTree(call, "retries", 3);

        assertThat(clients(trace)).extracting(NothingIsOrphanedTest::error).containsOnly("503");
    }

    @ParameterizedTest
    @CsvSource({
        "gives-up, 1, .*(CancellationException|ReadTimeoutException)",
        "gives-up-early, 1, .*CancellationException",
        "times-out, 1, io.micronaut.http.client.exceptions.ReadTimeoutException",
        "hung-up-on, 1, io.micronaut.http.client.exceptions.ResponseClosedException",
        "misses, 1, 404"
    })
    void callThatComesToNothing_endsWithItsReason(String way, int calls, String reason) {
        Trace trace = assertTree(call(way), way, calls);

        assertThat(clients(trace))
                .filteredOn(span -> span.getStatus().getStatusCode() == StatusCode.ERROR)
                .singleElement()
                .satisfies(span -> assertThat(error(span)).matches(reason))
                .satisfies(span -> assertThat(span.getEvents()).hasSize(1));
    }

    @Test
    void requestThatBreaks_isAnErrorAboveWhatWentWell() {
        Trace trace = assertTree(call("breaks"), "breaks", 1);

        assertThat(trace.spans())
                .filteredOn(span -> span.getStatus().getStatusCode() == StatusCode.ERROR)
                .singleElement()
                .satisfies(span -> assertThat(span.getKind()).isEqualTo(SpanKind.SERVER));
    }

    @Test
    void upload_isOneTrace() {
        String body = String.join(
                "\r\n",
                "--edge",
                "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"",
                "Content-Type: text/plain",
                "",
                "hello",
                "--edge--",
                "");
        TracedCall call =
                TracedCall.post(uri("upload"), body).replacing("Content-Type", "multipart/form-data; boundary=edge");

        assertThat(call.send().body()).isEqualTo("5");

        CapturedSpans.awaitTree(call.traceId(), tree("POST /work/upload", 1));
    }

    @Test
    void clientThatHangsUp_leavesAWholeTrace() throws IOException {
        String traceId = newTraceId();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(get("/work/times-out", traceId));
        }

        CapturedSpans.awaitTree(traceId, tree("GET /work/times-out", 1));
    }

    @Test
    void clientThatLeavesAStream_leavesAWholeTrace_inWhichTheCallWasGivenUp() throws IOException {
        String traceId = newTraceId();
        try (Socket socket = new Socket(server.getHost(), server.getPort());
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.getOutputStream().write(get("/work/endless", traceId));
            assertThat(lines.lines().anyMatch("data: event"::equals)).isTrue();
        }

        Trace trace = CapturedSpans.awaitTree(traceId, tree("GET /work/endless", 2));
        assertThat(clients(trace)).extracting(NothingIsOrphanedTest::error).containsOnlyOnce(CANCELLED);
    }

    @Test
    void jobThatNobodyAskedFor_makesNoTrace() {
        int before = nightWatch.rounds();

        await().until(() -> nightWatch.rounds() > before + 3);

        assertThat(CapturedSpans.all())
                .filteredOn(span -> span.getKind() == SpanKind.CLIENT)
                .allMatch(span -> span.getParentSpanContext().isValid());
    }

    private static String newTraceId() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static byte[] get(String path, String traceId) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\ntraceparent: 00-" + traceId
                        + "-00f067aa0ba902b7-01\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private TracedCall call(String way) {
        TracedCall call = TracedCall.get(uri(way));
        call.send();
        return call;
    }

    private URI uri(String way) {
        return server.getURI().resolve("/work/" + way);
    }

    private static Trace assertTree(TracedCall call, String way, int calls) {
        return CapturedSpans.awaitTree(call.traceId(), tree("GET /work/" + way, calls));
    }

    private static String tree(String name, int calls) {
        return "small-service SERVER " + name + "\n" + "  small-service CLIENT GET\n".repeat(calls);
    }

    private static List<SpanData> clients(Trace trace) {
        return trace.spans().stream()
                .filter(span -> span.getKind() == SpanKind.CLIENT)
                .toList();
    }

    private static String error(SpanData span) {
        return String.valueOf(span.getAttributes().get(ErrorAttributes.ERROR_TYPE));
    }
}
