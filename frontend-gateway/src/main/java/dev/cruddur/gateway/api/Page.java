package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.IdentityBinder;
import dev.cruddur.defaults.telemetry.RequestTrace;
import dev.cruddur.defaults.telemetry.Visitor;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** The page, filled in for a request. It is the same at every address, and finds out in the browser what to show. */
@Singleton
final class Page {

    private static final Pattern NEVER_THE_PAGE = Pattern.compile("/(api|assets)(/.*)?");

    private final PageTemplate template;

    Page(PageTemplate template) {
        this.template = template;
    }

    /** Whether it is the page that is wanted. Who looks for an icon accepts everything, too, but names pictures. */
    static boolean isWanted(HttpRequest<?> request) {
        Collection<MediaType> accepted = request.accept();
        return request.getMethod() == HttpMethod.GET
                && !NEVER_THE_PAGE.matcher(request.getPath()).matches()
                && (accepted.contains(MediaType.TEXT_HTML_TYPE)
                        || accepted.stream().allMatch(MediaType.ALL_TYPE::equals));
    }

    HttpResponse<String> answer(HttpRequest<?> request) {
        String traceparent = Objects.requireNonNullElse(RequestTrace.parentOf(request), "");
        String visit = Visitor.visit().orElseGet(VisitCookie::newVisit);
        UUID person = IdentityBinder.find(request).map(Identity::userUuid).orElse(null);
        return HttpResponse.ok(template.render(traceparent, visit, person))
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .cookie(VisitCookie.of(visit, request));
    }
}
