package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.NotificationPage;
import dev.cruddur.backend.domain.Notifications;
import dev.cruddur.backend.domain.UnreadCount;
import io.micronaut.http.client.exceptions.HttpClientException;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** notifications-service. Without it there is nothing to tell, so its failures are the caller's. */
@Singleton
public final class NotificationsService implements Notifications {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationsService.class);

    private final NotificationsClient client;
    private final NotificationStream stream;

    NotificationsService(NotificationsClient client, NotificationStream stream) {
        this.client = client;
        this.stream = stream;
    }

    @Override
    public NotificationPage page(boolean onlyMentions, @Nullable UUID before, int limit) {
        return client.page(onlyMentions ? "mentions" : null, before, limit);
    }

    @Override
    public UnreadCount unreadCount() {
        return client.unreadCount();
    }

    @Override
    public UnreadCount markRead(@Nullable UUID upTo) {
        return client.markRead(new WhatWasRead(upTo, null));
    }

    @Override
    public UnreadCount markConversationRead(UUID messageGroup) {
        return client.markRead(new WhatWasRead(null, messageGroup));
    }

    @Override
    public boolean markConversationReadIfAvailable(UUID messageGroup) {
        try {
            markConversationRead(messageGroup);
            return true;
        } catch (HttpClientException e) {
            // Not its message, which may be the other's whole answer: the call's span has that.
            LOG.warn(
                    "A conversation is read, its notifications are not: {}",
                    e.getClass().getSimpleName());
            return false;
        }
    }

    @Override
    public InputStream live(String authorization) {
        return stream.open(authorization);
    }
}
