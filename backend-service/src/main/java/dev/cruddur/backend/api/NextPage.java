package dev.cruddur.backend.api;

import dev.cruddur.defaults.rules.SearchTerm;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a feed goes on: a {@code Link} header (RFC 8288) with {@code rel="next"}. */
final class NextPage {

    /** Where the gateway serves these routes; the client follows the link there, and not here. */
    private static final String PUBLIC_PREFIX = "/api";

    private NextPage() {}

    /**
     * Adds the link, unless the page is the last.
     *
     * @param path with the query that stays the same from page to page, if there is one
     */
    static <T> MutableHttpResponse<T> link(
            MutableHttpResponse<T> response, String path, @Nullable UUID next, int limit) {
        char separator = path.contains("?") ? '&' : '?';
        return next == null
                ? response
                : response.header(
                        HttpHeaders.LINK,
                        "<%s%s%cbefore=%s&limit=%d>; rel=\"next\""
                                .formatted(PUBLIC_PREFIX, path, separator, next, limit));
    }

    /**
     * Adds the link to what a search by relevance goes on with. Each page is sorted as a whole, so a number says where
     * it begins; a key would save nothing.
     *
     * @param nextOffset none when the page is the last
     */
    static <T> MutableHttpResponse<T> link(
            MutableHttpResponse<T> response, String path, SearchTerm term, @Nullable Integer nextOffset, int limit) {
        String encoded = URLEncoder.encode(term.words(), StandardCharsets.UTF_8);
        return nextOffset == null
                ? response
                : response.header(
                        HttpHeaders.LINK,
                        "<%s%s?term=%s&offset=%d&limit=%d>; rel=\"next\""
                                .formatted(PUBLIC_PREFIX, path, encoded, nextOffset, limit));
    }
}
