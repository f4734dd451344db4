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

/** The page's scripts, styles and pictures. Their names change with their content, so a browser may keep them. */
@Hidden
@Controller("/assets")
final class AssetController {

    private final PageFiles files;

    AssetController(PageFiles files) {
        this.files = files;
    }

    @Get("/{+name}")
    @Produces(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<byte[]> asset(String name) {
        return HttpResponse.ok(files.asset(name))
                .contentType(MediaType.forFilename(name))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
}
