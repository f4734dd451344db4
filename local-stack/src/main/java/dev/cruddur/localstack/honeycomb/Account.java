package dev.cruddur.localstack.honeycomb;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose a key is.
 *
 * @param environment its slug; empty for a key of Honeycomb Classic, which has no environments
 * @param region {@code US}, {@code EU}, or the address of whatever else it is
 * @param permissions what the key may do, such as {@code events} and {@code boards}
 */
public record Account(String team, String environment, String region, Set<String> permissions) {

    /**
     * Asks for it.
     *
     * @throws HoneycombRefusal when Honeycomb does not know the key
     * @throws HoneycombSilence when nobody answers
     */
    public static Account of(HoneycombApi api) throws InterruptedException {
        var auth = api.get("/1/auth");
        var permissions = new TreeSet<String>();
        if (!auth.path("api_key_access").has("events")) {
            permissions.add("events"); // What is not denied: a key for nothing else need not say so.
        }
        for (var access : auth.path("api_key_access").properties()) {
            if (access.getValue().asBoolean()) {
                permissions.add(access.getKey());
            }
        }
        return new Account(slug(auth, "team"), slug(auth, "environment"), region(api.base()), permissions);
    }

    /** Whether it may do that. */
    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    private static String slug(JsonNode auth, String holder) {
        return auth.path(holder).path("slug").asText("");
    }

    private static String region(URI base) {
        return switch (String.valueOf(base.getHost())) {
            case "api.honeycomb.io" -> "US";
            case "api.eu1.honeycomb.io" -> "EU";
            default -> base.toString();
        };
    }
}
