package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.NotificationPage;
import dev.cruddur.backend.domain.UnreadCount;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The routes of notifications-service that this service calls. */
@Client(id = "notifications-service", path = "/notifications")
interface NotificationsClient {

    @Get("{?only,before,limit}")
    NotificationPage page(@Nullable @QueryValue String only, @Nullable @QueryValue UUID before, @QueryValue int limit);

    @Get("/unread-count")
    UnreadCount unreadCount();

    @Post("/read")
    UnreadCount markRead(@Body WhatWasRead read);
}
