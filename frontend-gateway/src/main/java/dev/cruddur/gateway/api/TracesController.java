package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.Roles;
import dev.cruddur.gateway.domain.Call;
import dev.cruddur.gateway.domain.Upstream;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.inject.Named;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** The traces that trace-viewer keeps, for the page to show: the page may speak to its own origin only. */
@Controller("/api/traces")
@Secured(SecurityRule.IS_ANONYMOUS)
class TracesController {

    private static final String TRACE_ID = "[0-9a-f]{32}";
    private static final Map<String, String> JSON = Map.of(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
    private static final Map<String, String> EVENTS = Map.of(HttpHeaders.ACCEPT, MediaType.TEXT_EVENT_STREAM);

    private final Upstream viewer;

    TracesController(@Named(Upstream.VIEWER) Upstream viewer) {
        this.viewer = viewer;
    }

    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> latest(HttpRequest<?> request) {
        return FromViewer.answer(request, viewer.pass(Call.get("/api/traces" + Passing.query(request), JSON)));
    }

    @Get("/{trace_id}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> trace(
            HttpRequest<?> request, @PathVariable("trace_id") @Pattern(regexp = TRACE_ID) String traceId) {
        return FromViewer.answer(request, viewer.pass(Call.get("/api/traces/" + traceId, JSON)));
    }

    @Get("/{trace_id}/otlp")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> otlp(HttpRequest<?> request, @PathVariable("trace_id") @Pattern(regexp = TRACE_ID) String traceId) {
        return FromViewer.answer(request, viewer.pass(Call.get("/api/traces/" + traceId + "/otlp", JSON)));
    }

    /** Whoever is signed in may keep a trace: what is pinned takes the room of what others look at. */
    @Put("/{trace_id}/pin")
    @Secured(Roles.USER)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> pin(HttpRequest<?> request, @PathVariable("trace_id") @Pattern(regexp = TRACE_ID) String traceId) {
        return pinned(request, "PUT", traceId);
    }

    @Delete("/{trace_id}/pin")
    @Secured(Roles.USER)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> unpin(
            HttpRequest<?> request, @PathVariable("trace_id") @Pattern(regexp = TRACE_ID) String traceId) {
        return pinned(request, "DELETE", traceId);
    }

    private HttpResponse<?> pinned(HttpRequest<?> request, String method, String traceId) {
        Call call = new Call(method, "/api/traces/" + traceId + "/pin", JSON, new byte[0]);
        return FromViewer.answer(request, viewer.pass(call));
    }

    @Get("/{trace_id}/stream")
    @Produces({MediaType.TEXT_EVENT_STREAM, MediaType.APPLICATION_JSON})
    Publisher<MutableHttpResponse<?>> stream(@PathVariable("trace_id") @Pattern(regexp = TRACE_ID) String traceId) {
        return Flux.from(viewer.open(Call.get("/api/traces/" + traceId + "/stream", EVENTS)))
                .concatMap(Passing::response);
    }
}
