package dev.cruddur.viewer.otlp;

import com.google.protobuf.Message;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;

/** OTLP/HTTP (OpenTelemetry Protocol specification 1.x, "OTLP/HTTP"). */
@Controller("/v1")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OtlpController {

    private final BodyMemory memory;
    private final BodyReader bodies;
    private final TraceExport traces;
    private final LogExport logs;
    private final MetricExport metrics;

    OtlpController(BodyMemory memory, BodyReader bodies, TraceExport traces, LogExport logs, MetricExport metrics) {
        this.memory = memory;
        this.bodies = bodies;
        this.traces = traces;
        this.logs = logs;
        this.metrics = metrics;
    }

    /** Takes spans in. */
    @Post("/traces")
    HttpResponse<byte[]> traces(ServerHttpRequest<?> request) {
        return answer(request, traces);
    }

    /** Takes log records in. */
    @Post("/logs")
    HttpResponse<byte[]> logs(ServerHttpRequest<?> request) {
        return answer(request, logs);
    }

    /** Takes metrics in. */
    @Post("/metrics")
    HttpResponse<byte[]> metrics(ServerHttpRequest<?> request) {
        return answer(request, metrics);
    }

    private <R extends Message.Builder> HttpResponse<byte[]> answer(ServerHttpRequest<?> request, Export<R> export) {
        var format = request.getContentType()
                .flatMap(OtlpFormat::of)
                .orElseThrow(() -> new HttpStatusException(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "Content-Type must be application/x-protobuf or application/json"));
        try (var share = memory.open()) {
            var message = export.newRequest();
            format.read(bodies.read(request, share), message);
            return HttpResponse.ok(format.write(export.accept(message))).contentType(format.mediaType());
        } catch (IOException e) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "the body can't be decoded: " + e.getMessage());
        }
    }
}
