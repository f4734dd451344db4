package dev.cruddur.viewer.forward;

import dev.cruddur.viewer.json.OtlpJson;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.net.URI;
import java.util.function.Function;

/**
 * A backend that takes spans.
 *
 * @param name for people
 * @param url where they are posted
 * @param contentType of what is posted
 * @param encoding makes a body of them
 */
record Target(String name, URI url, String contentType, Function<ExportTraceServiceRequest, byte[]> encoding) {

    /** By OTLP over HTTP, as Jaeger takes it since version 1.35. */
    static Target jaeger(URI base) {
        return new Target(
                "Jaeger",
                base.resolve(base.getPath() + "/v1/traces"),
                "application/x-protobuf",
                ExportTraceServiceRequest::toByteArray);
    }

    /** By Zipkin's API, version 2. */
    static Target zipkin(URI base) {
        return new Target(
                "Zipkin",
                base.resolve(base.getPath() + "/api/v2/spans"),
                "application/json",
                request -> OtlpJson.document(json -> new ZipkinJson(json).write(request)));
    }
}
