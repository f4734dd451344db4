package dev.cruddur.testing.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.Trace;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.semconv.ExceptionAttributes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What spans and their resource say, by the stable semantic conventions. */
@MicronautTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConventionsTest implements TestPropertyProvider {

    private final Neighbour neighbour = new Neighbour();

    @Inject
    EmbeddedServer server;

    @Override
    public Map<String, String> getProperties() {
        return Map.of("micronaut.http.services.neighbour.url", neighbour.url());
    }

    @AfterAll
    void stopNeighbour() {
        neighbour.close();
    }

    @Test
    void serversSpan_saysWhatWasAsked() {
        Map<String, Object> attributes = attributes(spanOf("/work/misses?token=secret&page=2", SpanKind.SERVER));

        assertThat(attributes)
                .containsEntry("http.request.method", "GET")
                .containsEntry("http.route", "/work/misses")
                .containsEntry("http.response.status_code", 200L)
                .containsEntry("url.scheme", "http")
                .containsEntry("url.path", "/work/misses")
                .containsEntry("url.query", "token=REDACTED&page=REDACTED")
                .containsEntry("client.address", "127.0.0.1")
                .containsEntry("network.peer.address", "127.0.0.1")
                .containsEntry("network.protocol.version", "1.1")
                .containsEntry("server.address", "localhost")
                .containsEntry("server.port", (long) server.getPort())
                .doesNotContainKeys("error.type", "http.request.method_original");
        assertThat(attributes.get("user_agent.original")).asString().startsWith("Java-http-client/");
    }

    @Test
    void serversSpan_behindAProxy_saysWhatTheProxyWasAsked_andByWhom() {
        TracedCall call = to("/work/misses")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "cruddur.example:8443")
                .header("X-Forwarded-For", "203.0.113.7, 10.0.0.1");

        assertThat(attributes(spanOf(call, SpanKind.SERVER)))
                .containsEntry("url.scheme", "https")
                .containsEntry("server.address", "cruddur.example")
                .containsEntry("server.port", 8443L)
                .containsEntry("client.address", "203.0.113.7")
                .containsEntry("network.peer.address", "127.0.0.1");
    }

    @Test
    void serversSpan_goesByItsHost_whenTheProxysIsNoName() {
        TracedCall call = to("/work/misses").header("X-Forwarded-Host", "no name");

        assertThat(attributes(spanOf(call, SpanKind.SERVER)))
                .containsEntry("server.address", "localhost")
                .containsEntry("server.port", (long) server.getPort());
    }

    @Test
    void methodThatNobodyKnows_isNoNameOfASpan() {
        TracedCall call = TracedCall.of("BREW", URI.create(server.getURI() + "/work/misses"));
        call.send();

        SpanData span = onlySpanOf(call);
        assertThat(span.getName()).isEqualTo("HTTP");
        assertThat(attributes(span))
                .containsEntry("http.request.method", "_OTHER")
                .containsEntry("http.request.method_original", "BREW");
    }

    @Test
    void values_areCutAt4096Characters_thoseOfEventsToo() {
        TracedCall call =
                TracedCall.get(URI.create(server.getURI() + "/small/deep")).header("User-Agent", "x".repeat(5000));
        call.send();

        SpanData span = onlySpanOf(call);
        assertThat(attributes(span).get("user_agent.original")).isEqualTo("x".repeat(4096));
        assertThat(span.getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getAttributes().get(ExceptionAttributes.EXCEPTION_STACKTRACE))
                        .hasSize(4096));
    }

    @Test
    void clientsSpan_saysWhomItCalled() {
        Map<String, Object> attributes = attributes(spanOf("/work/misses", SpanKind.CLIENT));

        assertThat(attributes)
                .containsEntry("http.request.method", "GET")
                .containsEntry("http.response.status_code", 404L)
                .containsEntry("url.full", neighbour.url() + "/missing")
                .containsEntry("server.address", "localhost")
                .containsEntry("error.type", "404")
                .containsEntry("network.protocol.version", "1.1")
                .containsKey("server.port");
    }

    @Test
    void resource_saysWhoSpeaks() {
        Map<String, Object> resource = text(spanOf("/work/misses", SpanKind.SERVER)
                .getResource()
                .getAttributes()
                .asMap());

        assertThat(resource)
                .containsEntry("service.name", "small-service")
                .containsEntry("service.namespace", "cruddur")
                .containsEntry("deployment.environment.name", "development")
                .containsEntry("telemetry.sdk.language", "java")
                .containsKeys("service.version", "service.instance.id", "host.name", "os.type", "process.pid")
                .doesNotContainKeys("process.command_line", "process.command_args");
    }

    private TracedCall to(String path) {
        return TracedCall.get(URI.create(server.getURI() + path));
    }

    private static SpanData onlySpanOf(TracedCall call) {
        return CapturedSpans.await(
                        call.traceId(), found -> assertThat(found.spans()).hasSize(1))
                .spans()
                .getFirst();
    }

    private SpanData spanOf(String path, SpanKind kind) {
        return spanOf(to(path), kind);
    }

    private static SpanData spanOf(TracedCall call, SpanKind kind) {
        call.send();
        Trace trace = CapturedSpans.await(
                call.traceId(), found -> assertThat(found.spans()).hasSize(2));
        return trace.spans().stream()
                .filter(span -> span.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> attributes(SpanData span) {
        return text(span.getAttributes().asMap());
    }

    private static Map<String, Object> text(Map<AttributeKey<?>, Object> attributes) {
        return attributes.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().getKey(), Map.Entry::getValue));
    }
}
