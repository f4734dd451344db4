package dev.cruddur.gateway.api;

import dev.cruddur.defaults.problem.Problems;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site makes a browser send, beside the cookie's SameSite: a request that changes something must
 * come from the page, or from no browser at all, and in a type that no form can send.
 */
@ServerFilter("/api/**")
final class UnsafeRequestFilter implements Ordered {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    /** Fetch Metadata Request Headers, section 2.3; {@code none} is the person's own doing. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        if (SAFE_METHODS.contains(request.getMethodName())) {
            return null;
        }
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null && !OWN.contains(site)) {
            return Problems.answer(request, HttpStatus.FORBIDDEN, "Another site may not do this.");
        }
        return hasBody(request) ? checkType(request) : null;
    }

    private static @Nullable HttpResponse<?> checkType(HttpRequest<?> request) {
        if (PictureUpload.is(request)) {
            return PictureUpload.hasItsType(request) ? null : refuse(request, "A picture must be PNG, JPEG or WebP.");
        }
        return isJson(request) ? null : refuse(request, "A body must be application/json.");
    }

    private static HttpResponse<?> refuse(HttpRequest<?> request, String why) {
        return Problems.answer(request, HttpStatus.UNSUPPORTED_MEDIA_TYPE, why);
    }

    private static boolean hasBody(HttpRequest<?> request) {
        return request.getContentLength() > 0 || request.getHeaders().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static boolean isJson(HttpRequest<?> request) {
        return request.getContentType()
                .map(MediaType::getName)
                .filter(MediaType.APPLICATION_JSON::equals)
                .isPresent();
    }
}
