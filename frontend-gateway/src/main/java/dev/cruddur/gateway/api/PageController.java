package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.IdentityBinder;
import dev.cruddur.defaults.rules.NotFound;
import dev.cruddur.defaults.telemetry.RequestTrace;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Collection;
import java.util.Objects;

/**
 * The page. It is the same at every address, and finds out in the browser what to show; the addresses that it knows are
 * listed so that each has a name of its own in the traces.
 */
@Controller
final class PageController {

    /** What no other controller answers for; the page itself says that it knows no such address. */
    private static final String ELSEWHERE = "/{path:^(?!api/|api$|assets/|assets$|health$).+}";

    private final PageTemplate template;

    PageController(PageTemplate template) {
        this.template = template;
    }

    @Get(
            uris = {
                "/",
                "/notifications",
                "/traces",
                "/traces/{trace_id}",
                "/sign-in",
                "/sign-up",
                "/@{handle}/status/{uuid}",
                ELSEWHERE
            })
    @Produces(MediaType.ALL)
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<String> page(HttpRequest<?> request) {
        if (!wantsPage(request.accept())) {
            throw new NotFound("There is nothing here but the page.");
        }
        String traceparent = Objects.requireNonNullElse(RequestTrace.parentOf(request), "");
        boolean signedIn = IdentityBinder.find(request).isPresent();
        return HttpResponse.ok(template.render(traceparent, signedIn))
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** A browser that looks for an icon accepts everything, too, but names pictures first. */
    private static boolean wantsPage(Collection<MediaType> accepted) {
        return accepted.contains(MediaType.TEXT_HTML_TYPE) || accepted.stream().allMatch(MediaType.ALL_TYPE::equals);
    }
}
