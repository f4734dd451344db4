package dev.cruddur.viewer.otlp;

import com.google.protobuf.Message;
import dev.cruddur.viewer.forward.Forwarding;
import dev.cruddur.viewer.store.Origin;
import dev.cruddur.viewer.store.Received;
import dev.cruddur.viewer.store.StoredSpan;
import dev.cruddur.viewer.store.TraceStore;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Spans go to the store, and on to whoever else was named. */
@Singleton
final class TraceExport implements Export<ExportTraceServiceRequest.Builder> {

    private final TraceStore store;
    private final Received received;
    private final Forwarding forwarding;

    TraceExport(TraceStore store, Received received, Forwarding forwarding) {
        this.store = store;
        this.received = received;
        this.forwarding = forwarding;
    }

    @Override
    public ExportTraceServiceRequest.Builder newRequest() {
        return ExportTraceServiceRequest.newBuilder();
    }

    @Override
    public Message accept(ExportTraceServiceRequest.Builder request) {
        forwarding.offer(request);
        var rejections = new Rejections();
        rejections.full(store.addSpans(usable(request, rejections)));
        var response = ExportTraceServiceResponse.newBuilder();
        if (rejections.count() > 0) {
            response.getPartialSuccessBuilder()
                    .setRejectedSpans(rejections.count())
                    .setErrorMessage(rejections.message());
        }
        return response.build();
    }

    private List<StoredSpan> usable(ExportTraceServiceRequest.Builder request, Rejections rejections) {
        var spans = new ArrayList<StoredSpan>();
        for (var resourceSpans : request.getResourceSpansList()) {
            for (var scopeSpans : resourceSpans.getScopeSpansList()) {
                var origin = Origin.of(
                        resourceSpans.getResource(),
                        resourceSpans.getSchemaUrl(),
                        scopeSpans.getScope(),
                        scopeSpans.getSchemaUrl());
                received.spans(scopeSpans.getSpansCount());
                for (var span : scopeSpans.getSpansList()) {
                    StoredSpan.of(origin, span).ifPresentOrElse(spans::add, rejections::invalid);
                }
            }
        }
        return spans;
    }
}
