package dev.cruddur.activities.client;

import dev.cruddur.activities.domain.Reaction;
import dev.cruddur.defaults.identity.ServiceTokens;
import dev.cruddur.defaults.outbox.OutboxHandler;
import io.micronaut.context.annotation.Factory;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** One delivery for each reaction: a topic names the span, so that a trace says what was told. */
@Factory
final class ReactionDeliveries {

    private final NotificationsClient notifications;
    private final ServiceTokens tokens;
    private final JsonMapper json;

    ReactionDeliveries(NotificationsClient notifications, ServiceTokens tokens, JsonMapper json) {
        this.notifications = notifications;
        this.tokens = tokens;
        this.json = json;
    }

    @Singleton
    @Named("like")
    OutboxHandler ofLikes() {
        return new ReactionDelivery(Reaction.LIKE, notifications, tokens, json);
    }

    @Singleton
    @Named("repost")
    OutboxHandler ofReposts() {
        return new ReactionDelivery(Reaction.REPOST, notifications, tokens, json);
    }
}
