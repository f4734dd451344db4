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
                .doesNotContainKey("error.type");
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

    private SpanData spanOf(String path, SpanKind kind) {
        TracedCall call = TracedCall.get(URI.create(server.getURI() + path));
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
