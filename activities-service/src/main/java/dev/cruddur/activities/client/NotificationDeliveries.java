package dev.cruddur.activities.client;

import dev.cruddur.activities.domain.CrudReacted;
import dev.cruddur.activities.domain.PersonMentioned;
import dev.cruddur.activities.domain.Reaction;
import dev.cruddur.activities.domain.ReplyPosted;
import dev.cruddur.defaults.outbox.Deliveries;
import dev.cruddur.defaults.outbox.OutboxHandler;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What notifications-service is told. A topic names the span, so that a trace says what was told. */
@Factory
final class NotificationDeliveries {

    private final Deliveries deliveries;
    private final NotificationsClient notifications;

    NotificationDeliveries(Deliveries deliveries, NotificationsClient notifications) {
        this.deliveries = deliveries;
        this.notifications = notifications;
    }

    @Singleton
    @Named(ReplyPosted.TOPIC)
    OutboxHandler ofReplies() {
        return deliveries.of(ReplyPosted.TOPIC, ReplyPosted.class, NotificationBody::of, notifications::deliver);
    }

    @Singleton
    @Named(PersonMentioned.TOPIC)
    OutboxHandler ofMentions() {
        return deliveries.of(
                PersonMentioned.TOPIC, PersonMentioned.class, NotificationBody::of, notifications::deliver);
    }

    @Singleton
    @Named("like")
    OutboxHandler ofLikes() {
        return of(Reaction.LIKE);
    }

    @Singleton
    @Named("repost")
    OutboxHandler ofReposts() {
        return of(Reaction.REPOST);
    }

    private OutboxHandler of(Reaction reaction) {
        return deliveries.of(
                reaction.kind(),
                CrudReacted.class,
                what -> NotificationBody.of(reaction, what),
                notifications::deliver);
    }
}
