package dev.cruddur.viewer.support;

import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.logs.v1.ResourceLogs;
import io.opentelemetry.proto.logs.v1.ScopeLogs;
import io.opentelemetry.proto.logs.v1.SeverityNumber;
import io.opentelemetry.proto.resource.v1.Resource;
import java.util.stream.Stream;

/** Makes logs as an exporter would send them. */
public final class Logs {

    private Logs() {}

    public static LogRecord.Builder log(String body) {
        return LogRecord.newBuilder()
                .setTimeUnixNano(Spans.NEW_YEAR)
                .setSeverityNumber(SeverityNumber.SEVERITY_NUMBER_INFO)
                .setBody(AnyValue.newBuilder().setStringValue(body));
    }

    public static byte[] from(String service, LogRecord.Builder... logs) {
        return request(service, logs).toByteArray();
    }

    public static ExportLogsServiceRequest request(String service, LogRecord.Builder... logs) {
        var scope = ScopeLogs.newBuilder();
        Stream.of(logs).forEach(scope::addLogRecords);
        return ExportLogsServiceRequest.newBuilder()
                .addResourceLogs(ResourceLogs.newBuilder()
                        .setResource(Resource.newBuilder().addAttributes(Spans.text("service.name", service)))
                        .addScopeLogs(scope))
                .build();
    }
}
