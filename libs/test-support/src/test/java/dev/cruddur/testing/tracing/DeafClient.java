package dev.cruddur.testing.tracing;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;
import reactor.core.publisher.Mono;

/** Calls somebody who takes no connection. */
@Client(id = "deaf")
interface DeafClient {

    @Get("/")
    Mono<HttpResponse<?>> call();
}
