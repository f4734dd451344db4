package dev.cruddur.gateway.api;

import dev.cruddur.defaults.rules.NotFound;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** The addresses that the page knows, listed so that each has a name of its own in the traces. */
@Controller
final class PageController {

    private final Page page;

    PageController(Page page) {
        this.page = page;
    }

    @Get(
            uris = {
                "/",
                "/following",
                "/notifications",
                "/messages",
                "/messages/{uuid}",
                "/messages/new/@{handle}",
                "/search",
                "/traces",
                "/traces/compare",
                "/traces/{trace_id}",
                "/sign-in",
                "/sign-up",
                "/settings",
                "/about",
                "/@{handle}",
                "/@{handle}/replies",
                "/@{handle}/likes",
                "/@{handle}/followers",
                "/@{handle}/following",
                "/@{handle}/status/{uuid}"
            })
    @Produces(MediaType.ALL)
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<String> page(HttpRequest<?> request) {
        if (!Page.isWanted(request)) {
            throw new NotFound("There is nothing here but the page.");
        }
        return page.answer(request);
    }
}
