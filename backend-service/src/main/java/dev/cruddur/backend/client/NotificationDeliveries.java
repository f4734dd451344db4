package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.MessageSent;
import dev.cruddur.backend.domain.PersonFollowed;
import dev.cruddur.defaults.outbox.Deliveries;
import dev.cruddur.defaults.outbox.OutboxHandler;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What notifications-service is told. A topic names the span, so that a trace says what was told. */
@Factory
final class NotificationDeliveries {

    private final Deliveries deliveries;
    private final DeliveryClient notifications;

    NotificationDeliveries(Deliveries deliveries, DeliveryClient notifications) {
        this.deliveries = deliveries;
        this.notifications = notifications;
    }

    @Singleton
    @Named(PersonFollowed.TOPIC)
    OutboxHandler ofFollows() {
        return deliveries.of(PersonFollowed.TOPIC, PersonFollowed.class, NewNotification::of, notifications::deliver);
    }

    @Singleton
    @Named(MessageSent.TOPIC)
    OutboxHandler ofMessages() {
        return deliveries.of(MessageSent.TOPIC, MessageSent.class, NewNotification::of, notifications::deliver);
    }
}
