package dev.cruddur.gateway.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The API's description: for programs, and as a page to read it and try it on. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class ApiDocsController {

    private final byte[] yaml;
    private final byte[] json;
    private final byte[] page;

    ApiDocsController(DescriptionJson json) throws IOException {
        this.yaml = file("/openapi/openapi.yml");
        this.json = json.of(yaml);
        this.page = file("/public/api-docs.html");
    }

    @Get("/api/openapi.yml")
    @Produces("application/yaml")
    HttpResponse<byte[]> yaml() {
        return cached(yaml);
    }

    @Get("/api/openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<byte[]> json() {
        return cached(json);
    }

    @Get("/api-docs")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<byte[]> page() {
        return cached(page);
    }

    /** It changes with the version, at whatever moment that comes. */
    private static MutableHttpResponse<byte[]> cached(byte[] body) {
        return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = ApiDocsController.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
