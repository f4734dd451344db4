package dev.cruddur.backend.testing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the neighbours answer, in the JSON of their internal API. */
public final class Bodies {

    private static final String TIMES =
            "\"created_at\":\"2026-01-02T03:04:05.678901Z\",\"expires_at\":\"2026-01-09T03:04:05.678901Z\"";

    private Bodies() {}

    /** A crud of activities-service. */
    public static String crud(UUID uuid, UUID author, String message) {
        return """
                {"uuid":"%s","user_uuid":"%s","message":"%s","replies_count":3,"reposts_count":2,"likes_count":1,
                "reply_to_activity_uuid":null,%s}""".formatted(uuid, author, message, TIMES);
    }

    /** A crud with a uuid of its own. */
    public static String crud(UUID author, String message) {
        return crud(UUID.randomUUID(), author, message);
    }

    /** A crud as it stands in the feed of whoever follows the one who reposted it. */
    public static String reposted(UUID by, String crud) {
        return crud.replaceFirst("\\{", "{\"reposted_by_uuid\":\"" + by + "\",");
    }

    /** A reply of activities-service. */
    public static String reply(UUID author, UUID to, String message) {
        return crud(author, message)
                .replace("\"reply_to_activity_uuid\":null", "\"reply_to_activity_uuid\":\"%s\"".formatted(to));
    }

    /** A page of activities-service's home feed. */
    public static String home(List<String> cruds, String next) {
        return "{\"activities\":%s,\"next\":%s}".formatted(cruds, next);
    }

    /** A crud and its replies, of activities-service. */
    public static String tree(String crud, String... replies) {
        return tree(List.of(), crud, replies);
    }

    /** A reply, what it answers and its replies, of activities-service. */
    public static String tree(List<String> ancestors, String crud, String... replies) {
        return "{\"ancestors\":%s,\"activity\":%s,\"replies\":%s}".formatted(ancestors, crud, List.of(replies));
    }

    /** A reply's notification, of notifications-service. */
    public static String notification(UUID actor, UUID reply) {
        return """
                {"uuid":"%1$s","kind":"reply","actor_uuid":"%2$s","activity_uuid":"%3$s","reply_to_activity_uuid":"%4$s",
                "is_read":false,"trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","count":1,"actors_count":1,
                "actor_uuids":["%2$s"],"trace_ids":["4bf92f3577b34da6a3ce929d0e0e4736"],%5$s}""".formatted(UUID.randomUUID(), actor, reply, UUID.randomUUID(), TIMES);
    }

    /** Likes of one crud as one notification, of notifications-service: the newest of them. */
    public static String likes(UUID crud, int count, UUID... newest) {
        return notification("like", "\"" + crud + "\"", count, newest);
    }

    /** A follow's notification, of notifications-service. */
    public static String follow(UUID actor) {
        return notification("follow", "null", 1, actor);
    }

    private static String notification(String kind, String crud, int count, UUID... newest) {
        String actors = Stream.of(newest).map(uuid -> "\"" + uuid + "\"").collect(Collectors.joining(","));
        return """
                {"uuid":"%1$s","kind":"%2$s","actor_uuid":"%3$s","activity_uuid":%4$s,"reply_to_activity_uuid":null,
                "is_read":false,"trace_id":null,"count":%5$d,"actors_count":%5$d,"actor_uuids":[%6$s],"trace_ids":[],
                %7$s}""".formatted(UUID.randomUUID(), kind, newest[0], crud, count, actors, TIMES);
    }

    /** A page of notifications-service. */
    public static String inbox(List<String> notifications, String next, int unread) {
        return "{\"notifications\":%s,\"next\":%s,\"unread_count\":%d}".formatted(notifications, next, unread);
    }

    /** A problem as any of our services tells it. */
    public static String problem(int status, String field, String code) {
        return """
                {"type":"about:blank","title":"T","status":%d,"detail":"No.","instance":"/there",
                "trace_id":"4bf92f3577b34da6a3ce929d0e0e4736",
                "errors":[{"field":"%s","code":"%s","message":"No."}]}""".formatted(status, field, code);
    }
}
