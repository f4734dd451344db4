package dev.cruddur.endtoend.support;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** OTLP as browsers write it: JSON, with ids in hexadecimal where protobuf's own JSON writes base64. */
public final class OtlpJson {

    private static final Pattern BYTES_FIELD =
            Pattern.compile("\"(traceId|spanId|parentSpanId)\"\\s*:\\s*\"([0-9a-fA-F]*)\"");

    private OtlpJson() {}

    /**
     * Reads an export of spans.
     *
     * @throws InvalidProtocolBufferException when it is none
     */
    public static ExportTraceServiceRequest spans(String json) throws InvalidProtocolBufferException {
        String base64 = BYTES_FIELD
                .matcher(json)
                .replaceAll(id -> "\"" + id.group(1) + "\":\""
                        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(id.group(2))) + "\"");
        ExportTraceServiceRequest.Builder request = ExportTraceServiceRequest.newBuilder();
        JsonFormat.parser().ignoringUnknownFields().merge(base64, request);
        return request.build();
    }
}
