package dev.cruddur.backend.client;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import java.util.UUID;

/** Where notifications-service takes what somebody should know of. */
@Client(id = "notifications-service", path = "/notifications")
interface DeliveryClient {

    @Post
    void deliver(
            @Header(HttpHeaders.AUTHORIZATION) String authorization,
            @Header("Idempotency-Key") UUID idempotencyKey,
            @Body NewNotification notification);
}
