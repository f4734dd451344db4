package dev.cruddur.activities.client;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import java.util.UUID;

@Client(id = "notifications-service", path = "/notifications")
interface NotificationsClient {

    @Post
    void deliver(
            @Header(HttpHeaders.AUTHORIZATION) String authorization,
            @Header("Idempotency-Key") UUID idempotencyKey,
            @Body NotificationBody notification);
}
