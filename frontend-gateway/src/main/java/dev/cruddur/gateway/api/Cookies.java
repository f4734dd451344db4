package dev.cruddur.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;

/** What all cookies of ours have in common: no script reads them, and no other site makes a browser send them. */
final class Cookies {

    private Cookies() {}

    /** One that lasts until the browser is closed, unless somebody says how long. */
    static Cookie of(String name, String value, HttpRequest<?> request) {
        return Cookie.of(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .secure(isHttps(request));
    }

    /** A proxy in front, such as Gitpod's, ends the TLS and says so. */
    private static boolean isHttps(HttpRequest<?> request) {
        return request.isSecure()
                || "https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto"));
    }
}
