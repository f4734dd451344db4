package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.NotificationPage;
import dev.cruddur.backend.domain.Notifications;
import dev.cruddur.backend.domain.UnreadCount;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** notifications-service. Without it there is nothing to tell, so its failures are the caller's. */
@Singleton
public final class NotificationsService implements Notifications {

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
    public InputStream live(String authorization) {
        return stream.open(authorization);
    }
}
