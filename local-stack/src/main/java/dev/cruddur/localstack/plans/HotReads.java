package dev.cruddur.localstack.plans;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What people read all day.
 *
 * @param handle of who says most
 * @param threadHandle who began the longest thread, and its uuid
 */
record HotReads(String handle, String threadHandle, String thread) {

    /** The addresses, by what a person would call them. */
    Map<String, String> paths() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("Home", "/api/activities/home");
        paths.put("Following", "/api/activities/following");
        paths.put("Followers", "/api/users/@" + handle + "/followers");
        paths.put("Following whom", "/api/users/@" + handle + "/following");
        paths.put("Profile, cruds", "/api/activities/@" + handle);
        paths.put("Profile, replies", "/api/activities/@" + handle + "/replies");
        paths.put("Profile, likes", "/api/activities/@" + handle + "/likes");
        paths.put("Thread", "/api/activities/@" + threadHandle + "/status/" + thread);
        paths.put("Search as you type", "/api/search?term=her");
        paths.put("Search, a common word", search("/api/activities/search", "the"));
        paths.put("Search, two words", search("/api/activities/search", "heron waterf"));
        paths.put("Search, a rare word", search("/api/activities/search", "nothinglikethis"));
        paths.put("Search, a tag", search("/api/activities/search", "#tracing"));
        paths.put("Search, people", search("/api/users/search", "mila ber"));
        paths.put("Search, tags", search("/api/activities/tags", "t"));
        paths.put("Trending", "/api/activities/trending");
        paths.put("People to look at", "/api/users/suggested");
        paths.put("Notifications", "/api/notifications");
        paths.put("Unread notifications", "/api/notifications/unread-count");
        paths.put("Messages", "/api/message_groups");
        return paths;
    }

    private static String search(String path, String term) {
        return path + "?term=" + URLEncoder.encode(term, StandardCharsets.UTF_8);
    }
}
