package dev.cruddur.viewer.forward;

import com.fasterxml.jackson.core.JsonGenerator;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status.StatusCode;
import java.io.IOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Spans as Zipkin's API takes them (zipkin-api, zipkin2-api.yaml, "ListOfSpans"), by OpenTelemetry's rules for that
 * ("OpenTelemetry to Zipkin Transformation"). OpenTelemetry's own exporter is published no more.
 */
record ZipkinJson(JsonGenerator json) {

    private static final String SERVICE = "service.name";
    private static final String UNKNOWN = "unknown_service";
    private static final int NANOS_A_MICRO = 1000;

    /**
     * Who is called, by the first of these that a span has. A database is better known by its kind than by its host.
     */
    private static final List<String> CALLED =
            List.of("peer.service", "db.system.name", "server.address", "network.peer.address");

    void write(ExportTraceServiceRequest request) throws IOException {
        json.writeStartArray();
        for (var resourceSpans : request.getResourceSpansList()) {
            var service =
                    Texts.of(resourceSpans.getResource().getAttributesList()).getOrDefault(SERVICE, UNKNOWN);
            for (var scopeSpans : resourceSpans.getScopeSpansList()) {
                for (var span : scopeSpans.getSpansList()) {
                    write(service, scopeSpans.getScope(), span);
                }
            }
        }
        json.writeEndArray();
    }

    private void write(String service, InstrumentationScope scope, Span span) throws IOException {
        Map<String, String> attributes = Texts.of(span.getAttributesList());
        json.writeStartObject();
        json.writeStringField("traceId", hex(span.getTraceId().toByteArray()));
        json.writeStringField("id", hex(span.getSpanId().toByteArray()));
        if (!span.getParentSpanId().isEmpty()) {
            json.writeStringField("parentId", hex(span.getParentSpanId().toByteArray()));
        }
        json.writeStringField("name", span.getName());
        writeKind(span.getKind());
        json.writeNumberField("timestamp", span.getStartTimeUnixNano() / NANOS_A_MICRO);
        // Zipkin takes 0 for unknown.
        json.writeNumberField(
                "duration", Math.max(1, (span.getEndTimeUnixNano() - span.getStartTimeUnixNano()) / NANOS_A_MICRO));
        writeEndpoint("localEndpoint", service, 0);
        writeCalled(span.getKind(), attributes);
        writeEvents(span.getEventsList());
        writeTags(scope, span, attributes);
        json.writeEndObject();
    }

    /** A span inside a service has none. */
    private void writeKind(Span.SpanKind kind) throws IOException {
        switch (kind) {
            case SPAN_KIND_SERVER -> json.writeStringField("kind", "SERVER");
            case SPAN_KIND_CLIENT -> json.writeStringField("kind", "CLIENT");
            case SPAN_KIND_PRODUCER -> json.writeStringField("kind", "PRODUCER");
            case SPAN_KIND_CONSUMER -> json.writeStringField("kind", "CONSUMER");
            default -> {
                // There is no word for it.
            }
        }
    }

    private void writeCalled(Span.SpanKind kind, Map<String, String> attributes) throws IOException {
        if (kind != Span.SpanKind.SPAN_KIND_CLIENT && kind != Span.SpanKind.SPAN_KIND_PRODUCER) {
            return;
        }
        var called = CALLED.stream().filter(attributes::containsKey).findFirst();
        if (called.isPresent()) {
            var port = attributes.getOrDefault("server.port", "");
            writeEndpoint(
                    "remoteEndpoint",
                    attributes.getOrDefault(called.get(), UNKNOWN),
                    port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0);
        }
    }

    private void writeEndpoint(String field, String service, int port) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("serviceName", service);
        if (port > 0) {
            json.writeNumberField("port", port);
        }
        json.writeEndObject();
    }

    private void writeEvents(List<Span.Event> events) throws IOException {
        if (events.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("annotations");
        for (var event : events) {
            json.writeStartObject();
            json.writeNumberField("timestamp", event.getTimeUnixNano() / NANOS_A_MICRO);
            json.writeStringField("value", annotation(event));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String annotation(Span.Event event) {
        return event.getAttributesCount() == 0
                ? event.getName()
                : Texts.quoted(event.getName()) + ": " + Texts.object(event.getAttributesList());
    }

    private void writeTags(InstrumentationScope scope, Span span, Map<String, String> attributes) throws IOException {
        Map<String, String> tags = new LinkedHashMap<>(attributes);
        putUnlessEmpty(tags, "otel.scope.name", scope.getName());
        putUnlessEmpty(tags, "otel.scope.version", scope.getVersion());
        putUnlessEmpty(tags, "w3c.tracestate", span.getTraceState());
        var status = span.getStatus();
        if (status.getCode() != StatusCode.STATUS_CODE_UNSET) {
            tags.put("otel.status_code", status.getCode() == StatusCode.STATUS_CODE_OK ? "OK" : "ERROR");
        }
        if (status.getCode() == StatusCode.STATUS_CODE_ERROR) {
            tags.put("error", status.getMessage());
        } else {
            // In Zipkin its mere presence marks a span as failed, whatever it says.
            tags.remove("error");
        }
        json.writeObjectFieldStart("tags");
        for (var tag : tags.entrySet()) {
            json.writeStringField(tag.getKey(), tag.getValue());
        }
        json.writeEndObject();
    }

    private static void putUnlessEmpty(Map<String, String> tags, String key, String value) {
        if (!value.isEmpty()) {
            tags.put(key, value);
        }
    }

    private static String hex(byte[] id) {
        return HexFormat.of().formatHex(id);
    }
}
