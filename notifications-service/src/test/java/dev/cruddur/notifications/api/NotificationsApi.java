package dev.cruddur.notifications.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.ServiceTokens;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** The service's API as its callers use it. */
@Singleton
class NotificationsApi {

    private final BlockingHttpClient http;
    private final ServiceTokens tokens;
    private final JsonMapper json;

    NotificationsApi(@Client("/") HttpClient http, ServiceTokens tokens, JsonMapper json) {
        this.json = json;
        this.http = http.toBlocking();
        this.tokens = tokens;
    }

    static Identity somebody() {
        return new Identity(UUID.randomUUID(), "somebody", UUID.randomUUID());
    }

    static Map<String, Object> replyTo(Identity recipient) {
        return Map.of(
                "recipient_uuid", recipient.userUuid(),
                "actor_uuid", UUID.randomUUID(),
                "kind", "reply",
                "activity_uuid", UUID.randomUUID(),
                "reply_to_activity_uuid", UUID.randomUUID(),
                "expires_at", Instant.now().plus(1, ChronoUnit.HOURS));
    }

    /** A like or repost of the recipient's crud. */
    static Map<String, Object> reactionTo(Identity recipient, String kind) {
        return Map.of(
                "recipient_uuid", recipient.userUuid(),
                "actor_uuid", UUID.randomUUID(),
                "kind", kind,
                "activity_uuid", UUID.randomUUID(),
                "expires_at", Instant.now().plus(1, ChronoUnit.HOURS));
    }

    static Map<String, Object> followOf(Identity recipient) {
        return Map.of(
                "recipient_uuid", recipient.userUuid(),
                "actor_uuid", UUID.randomUUID(),
                "kind", "follow",
                "expires_at", Instant.now().plus(1, ChronoUnit.HOURS));
    }

    static Map<String, Object> messageTo(Identity recipient, UUID conversation) {
        return Map.of(
                "recipient_uuid", recipient.userUuid(),
                "actor_uuid", UUID.randomUUID(),
                "kind", "message",
                "message_group_uuid", conversation,
                "expires_at", Instant.now().plus(1, ChronoUnit.HOURS));
    }

    HttpResponse<?> deliver(UUID key, Map<String, Object> notification) {
        return http.exchange(HttpRequest.POST("/notifications", notification)
                .header("Idempotency-Key", key.toString())
                .bearerAuth(tokens.forThisService()));
    }

    String json(Map<String, Object> body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<?> deliverAs(Identity person, Map<String, Object> notification) {
        return http.exchange(HttpRequest.POST("/notifications", notification)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bearerAuth(tokens.forUser(person)));
    }

    InboxView inbox(Identity person, String query) {
        return http.retrieve(
                HttpRequest.GET("/notifications" + query).bearerAuth(tokens.forUser(person)), InboxView.class);
    }

    UnreadCount markRead(Identity person) {
        return markRead(person, "");
    }

    UnreadCount markRead(Identity person, Object body) {
        return http.retrieve(
                HttpRequest.POST("/notifications/read", body).bearerAuth(tokens.forUser(person)), UnreadCount.class);
    }

    <T> HttpResponse<T> get(String path, Class<T> type) {
        return http.exchange(HttpRequest.GET(path), type);
    }
}
