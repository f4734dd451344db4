package dev.cruddur.activities.client;

import dev.cruddur.activities.domain.CrudReacted;
import dev.cruddur.activities.domain.Reaction;
import dev.cruddur.defaults.identity.ServiceTokens;
import dev.cruddur.defaults.outbox.OutboxHandler;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Tells notifications-service of one kind of reaction, on this service's own account. */
final class ReactionDelivery implements OutboxHandler {

    private final Reaction reaction;
    private final NotificationsClient notifications;
    private final ServiceTokens tokens;
    private final JsonMapper json;

    ReactionDelivery(Reaction reaction, NotificationsClient notifications, ServiceTokens tokens, JsonMapper json) {
        this.reaction = reaction;
        this.notifications = notifications;
        this.tokens = tokens;
        this.json = json;
    }

    @Override
    public String topic() {
        return reaction.kind();
    }

    @Override
    public void deliver(UUID idempotencyKey, String payload) {
        try {
            CrudReacted what = json.readValue(payload, CrudReacted.class);
            notifications.deliver(
                    "Bearer " + tokens.forThisService(), idempotencyKey, NotificationBody.of(reaction, what));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
