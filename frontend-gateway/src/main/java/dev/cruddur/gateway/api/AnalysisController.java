package dev.cruddur.gateway.api;

import dev.cruddur.gateway.domain.Call;
import dev.cruddur.gateway.domain.Upstream;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.inject.Named;
import java.util.Map;

/** What many traces say together, by trace-viewer's word: each path is the same there. */
@Controller("/api/analysis")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class AnalysisController {

    private static final Map<String, String> JSON = Map.of(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);

    private final Upstream viewer;

    AnalysisController(@Named(Upstream.VIEWER) Upstream viewer) {
        this.viewer = viewer;
    }

    @Get("/heatmap")
    HttpResponse<?> heatMap(HttpRequest<?> request) {
        return answer(request);
    }

    @Get("/difference")
    HttpResponse<?> difference(HttpRequest<?> request) {
        return answer(request);
    }

    @Get("/red")
    HttpResponse<?> red(HttpRequest<?> request) {
        return answer(request);
    }

    @Get("/operations")
    HttpResponse<?> operations(HttpRequest<?> request) {
        return answer(request);
    }

    @Get("/map")
    HttpResponse<?> map(HttpRequest<?> request) {
        return answer(request);
    }

    @Get("/compare")
    HttpResponse<?> compare(HttpRequest<?> request) {
        return answer(request);
    }

    private HttpResponse<?> answer(HttpRequest<?> request) {
        String target = request.getUri().getRawPath() + Passing.query(request);
        return FromViewer.answer(request, viewer.pass(Call.get(target, JSON)));
    }
}
