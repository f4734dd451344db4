package dev.cruddur.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The cookie that tells one visit from another, for whoever reads traces. It proves nothing and opens nothing, and
 * lasts until the browser is closed.
 */
final class VisitCookie {

    static final String NAME = "cruddur_visit";

    /** A random UUID: nothing that could be read as anything else. */
    private static final Pattern MADE_UP = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private VisitCookie() {}

    /** Begins a visit. */
    static String newVisit() {
        return UUID.randomUUID().toString();
    }

    /** Whether that could be a visit; it comes from a stranger. */
    static boolean isVisit(String value) {
        return MADE_UP.matcher(value).matches();
    }

    static Optional<String> find(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue).filter(VisitCookie::isVisit);
    }

    static Cookie of(String visit, HttpRequest<?> request) {
        return Cookies.of(NAME, visit, request);
    }
}
