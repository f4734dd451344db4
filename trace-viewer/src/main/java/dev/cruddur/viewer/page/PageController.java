package dev.cruddur.viewer.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** The addresses that the page knows. It is the same at each, and finds out in the browser what to show. */
@Hidden
@Controller
final class PageController {

    private final PageFiles files;

    PageController(PageFiles files) {
        this.files = files;
    }

    @Get(uris = {"/", "/traces", "/traces/{trace_id}", "/send"})
    @Produces(MediaType.TEXT_HTML)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<byte[]> page() {
        return HttpResponse.ok(files.read("viewer.html")).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
