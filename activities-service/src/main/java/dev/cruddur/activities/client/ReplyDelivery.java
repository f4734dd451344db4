package dev.cruddur.activities.client;

import dev.cruddur.activities.domain.ReplyPosted;
import dev.cruddur.defaults.identity.ServiceTokens;
import dev.cruddur.defaults.outbox.OutboxHandler;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Tells notifications-service of a reply, on this service's own account: the person's token may be long expired. */
@Singleton
public final class ReplyDelivery implements OutboxHandler {

    private final NotificationsClient notifications;
    private final ServiceTokens tokens;
    private final JsonMapper json;

    ReplyDelivery(NotificationsClient notifications, ServiceTokens tokens, JsonMapper json) {
        this.notifications = notifications;
        this.tokens = tokens;
        this.json = json;
    }

    @Override
    public String topic() {
        return ReplyPosted.TOPIC;
    }

    @Override
    public void deliver(UUID idempotencyKey, String payload) {
        try {
            ReplyPosted reply = json.readValue(payload, ReplyPosted.class);
            notifications.deliver("Bearer " + tokens.forThisService(), idempotencyKey, NotificationBody.of(reply));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
