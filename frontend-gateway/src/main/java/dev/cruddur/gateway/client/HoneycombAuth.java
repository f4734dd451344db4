package dev.cruddur.gateway.client;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What Honeycomb's {@code GET /1/auth} says of a key.
 *
 * @param apiKeyAccess what the key may do, such as {@code events}
 * @param environment its slug is empty for a key of Honeycomb Classic
 */
@Serdeable
record HoneycombAuth(@Nullable Map<String, Boolean> apiKeyAccess, Named environment, Named team) {

    private static final String API = "api.";

    /** Whether it may send events. */
    boolean mayIngest() {
        return apiKeyAccess == null || Boolean.TRUE.equals(apiKeyAccess.getOrDefault("events", true));
    }

    /** The environment's page, in the region that the API's address is of. */
    @Nullable
    String page(String api) {
        if (Objects.requireNonNullElse(environment.slug(), "").isEmpty()) {
            return null;
        }
        String host = Objects.requireNonNullElse(URI.create(api).getHost(), "");
        String ui = host.startsWith(API) ? "ui." + host.substring(API.length()) : "ui.honeycomb.io";
        return "https://" + ui + "/" + team.slug() + "/environments/" + environment.slug();
    }

    @Serdeable
    record Named(@Nullable String slug) {}
}
