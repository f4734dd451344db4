package dev.cruddur.backend.testing;

import dev.cruddur.defaults.identity.Identity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Two people who write to each other. */
public record Pair(Api api, Identity one, Identity other) {

    /** Two new people, who have not written yet. */
    public static Pair of(Api api) {
        return new Pair(api, api.signUp(), api.signUp());
    }

    /** The first writes to the other. */
    public Answer writes(String message) {
        return writes(one, other, message);
    }

    /** The other writes back. */
    public Answer answers(String message) {
        return writes(other, one, message);
    }

    /** The first writes so many messages, named {@code m1} and so on; their uuids. */
    public List<String> writes(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> writes("m" + number).string("uuid"))
                .toList();
    }

    /** Their conversation. */
    public String group() {
        return api.get("/message_groups/with/@" + other.handle(), one).string("uuid");
    }

    private Answer writes(Identity author, Identity to, String message) {
        return api.post("/messages", Map.of("message", message, "handle", to.handle()), author);
    }

    /** What somebody sends who repeats it when in doubt. */
    public Answer writes(String message, UUID idempotencyKey) {
        return api.post("/messages", Map.of("message", message, "handle", other.handle()), one, idempotencyKey);
    }
}
