package dev.cruddur.viewer.otlp;

import com.google.protobuf.Message;
import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.micronaut.context.annotation.Factory;
import io.opentelemetry.proto.collector.logs.v1.LogsServiceGrpc;
import io.opentelemetry.proto.collector.metrics.v1.MetricsServiceGrpc;
import io.opentelemetry.proto.collector.trace.v1.TraceServiceGrpc;
import jakarta.inject.Singleton;

/** OTLP's three services over gRPC (OpenTelemetry Protocol specification 1.x, "OTLP/gRPC"). */
@Factory
final class GrpcServices {

    private final GrpcCalls calls;

    GrpcServices(GrpcCalls calls) {
        this.calls = calls;
    }

    @Singleton
    BindableService traces(TraceExport export) {
        return service(TraceServiceGrpc.getExportMethod(), export);
    }

    @Singleton
    BindableService logs(LogExport export) {
        return service(LogsServiceGrpc.getExportMethod(), export);
    }

    @Singleton
    BindableService metrics(MetricExport export) {
        return service(MetricsServiceGrpc.getExportMethod(), export);
    }

    private <Q extends Message, A extends Message> BindableService service(
            MethodDescriptor<Q, A> method, Export<?> export) {
        var name = MethodDescriptor.extractFullServiceName(method.getFullMethodName());
        var raw = method.toBuilder(Body.REQUEST, Body.RESPONSE).build();
        return () -> ServerServiceDefinition.builder(name)
                .addMethod(raw, calls.handler(export))
                .build();
    }
}
