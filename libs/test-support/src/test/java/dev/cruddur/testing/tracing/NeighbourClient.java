package dev.cruddur.testing.tracing;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.retry.annotation.Retryable;
import reactor.core.publisher.Mono;

/** Calls of every kind. */
@Client(id = "neighbour")
interface NeighbourClient {

    @Get("/answers")
    HttpResponse<?> blocking();

    @Get("/answers")
    Mono<HttpResponse<?>> reactive();

    @Get("/never")
    Mono<HttpResponse<?>> never();

    @Get("/never")
    HttpResponse<?> blockingNever();

    @Get("/slow")
    HttpResponse<?> slow();

    @Get("/hangs-up")
    HttpResponse<?> hangingUp();

    @Get("/missing")
    HttpResponse<?> missing();

    @Get("/fails")
    @Retryable(attempts = "2", delay = "10ms")
    String failing();
}
