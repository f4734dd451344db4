package dev.cruddur.viewer.otlp;

import com.google.protobuf.Message;
import dev.cruddur.viewer.store.Origin;
import dev.cruddur.viewer.store.Received;
import dev.cruddur.viewer.store.StoredLog;
import dev.cruddur.viewer.store.TraceStore;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Log records go to the store, whether they belong to a trace or not. */
@Singleton
final class LogExport implements Export<ExportLogsServiceRequest.Builder> {

    private final TraceStore store;
    private final Received received;

    LogExport(TraceStore store, Received received) {
        this.store = store;
        this.received = received;
    }

    @Override
    public ExportLogsServiceRequest.Builder newRequest() {
        return ExportLogsServiceRequest.newBuilder();
    }

    @Override
    public Message accept(ExportLogsServiceRequest.Builder request) {
        var rejections = new Rejections();
        rejections.full(store.addLogs(logs(request)));
        var response = ExportLogsServiceResponse.newBuilder();
        if (rejections.count() > 0) {
            response.getPartialSuccessBuilder()
                    .setRejectedLogRecords(rejections.count())
                    .setErrorMessage(rejections.message());
        }
        return response.build();
    }

    private List<StoredLog> logs(ExportLogsServiceRequest.Builder request) {
        var logs = new ArrayList<StoredLog>();
        for (var resourceLogs : request.getResourceLogsList()) {
            for (var scopeLogs : resourceLogs.getScopeLogsList()) {
                var origin = Origin.of(
                        resourceLogs.getResource(),
                        resourceLogs.getSchemaUrl(),
                        scopeLogs.getScope(),
                        scopeLogs.getSchemaUrl());
                for (var log : scopeLogs.getLogRecordsList()) {
                    logs.add(StoredLog.of(origin, log));
                }
                received.logRecords(scopeLogs.getLogRecordsCount());
            }
        }
        return logs;
    }
}
