package dev.cruddur.testing.tracing;

import static java.util.concurrent.CompletableFuture.runAsync;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Works in every way in which a service may. */
@Controller("/work")
@Secured(SecurityRule.IS_ANONYMOUS)
class WorkController {

    private final NeighbourClient neighbour;
    private final DeafClient deaf;
    private final ExecutorService executor;

    WorkController(
            NeighbourClient neighbour, DeafClient deaf, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.neighbour = neighbour;
        this.deaf = deaf;
        this.executor = executor;
    }

    @Get("/virtual-threads")
    @ExecuteOn(TaskExecutors.BLOCKING)
    String onVirtualThreads() {
        CompletableFuture.allOf(Stream.generate(() -> runAsync(neighbour::blocking, executor))
                        .limit(3)
                        .toArray(CompletableFuture[]::new))
                .join();
        return "done";
    }

    @Get("/zip")
    Mono<String> zip() {
        return Mono.zip(neighbour.reactive(), neighbour.reactive(), neighbour.reactive())
                .map(_ -> "done");
    }

    @Get("/gives-up")
    Mono<String> givesUp() {
        return neighbour.never().timeout(Duration.ofMillis(50)).map(_ -> "done").onErrorReturn("without it");
    }

    @Get("/gives-up-early")
    Mono<String> givesUpEarly() {
        return deaf.call().timeout(Duration.ofMillis(50)).map(_ -> "done").onErrorReturn("without it");
    }

    @Get("/times-out")
    @ExecuteOn(TaskExecutors.BLOCKING)
    String timesOut() {
        neighbour.blockingNever();
        return "never";
    }

    @Get("/hung-up-on")
    @ExecuteOn(TaskExecutors.BLOCKING)
    String hungUpOn() {
        neighbour.hangingUp();
        return "never";
    }

    @Get("/retries")
    @ExecuteOn(TaskExecutors.BLOCKING)
    String retries() {
        return neighbour.failing();
    }

    @Get("/misses")
    @ExecuteOn(TaskExecutors.BLOCKING)
    int misses() {
        return neighbour.missing().code();
    }

    @Get("/breaks")
    @ExecuteOn(TaskExecutors.BLOCKING)
    String breaks() {
        neighbour.blocking();
        throw new IllegalStateException("broken");
    }

    @Get(uri = "/stream", produces = MediaType.TEXT_PLAIN)
    Publisher<String> stream() {
        return Flux.range(1, 3).concatMap(i -> neighbour.reactive().map(_ -> i + "\n"));
    }

    @Get(uri = "/events", produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<String>> events() {
        return Flux.range(1, 3).concatMap(i -> neighbour.reactive().map(_ -> Event.of("event " + i)));
    }

    @Get("/lingers")
    @ExecuteOn(TaskExecutors.BLOCKING)
    int lingers() {
        return neighbour.slow().code();
    }

    @Get(uri = "/endless", produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<String>> endless() {
        return Flux.just(neighbour.reactive(), neighbour.never())
                .concatMap(call -> call.map(_ -> Event.of("event")))
                .publishOn(Schedulers.fromExecutorService(executor));
    }

    @Post(uri = "/upload", consumes = MediaType.MULTIPART_FORM_DATA)
    @ExecuteOn(TaskExecutors.BLOCKING)
    int upload(CompletedFileUpload file) throws IOException {
        neighbour.blocking();
        return file.getBytes().length;
    }
}
