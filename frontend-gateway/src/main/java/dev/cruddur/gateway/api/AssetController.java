package dev.cruddur.gateway.api;

import dev.cruddur.defaults.rules.NotFound;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** The page's scripts, styles and pictures. Their names change with their content, so a browser may keep them. */
@Controller("/assets")
final class AssetController {

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

    @Get("/{+path}")
    @Produces(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<byte[]> asset(String path) throws IOException {
        if (!FILE_NAME.matcher(path).matches()) {
            throw new NotFound("There is no such file.");
        }
        try (InputStream file = AssetController.class.getResourceAsStream("/public/assets/" + path)) {
            if (file == null) {
                throw new NotFound("There is no such file.");
            }
            return HttpResponse.ok(file.readAllBytes())
                    .contentType(MediaType.forFilename(path))
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
    }
}
