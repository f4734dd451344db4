package dev.cruddur.viewer.api;

import dev.cruddur.viewer.config.ViewerSettings;
import dev.cruddur.viewer.store.TraceId;
import dev.cruddur.viewer.store.TraceStore;
import dev.cruddur.viewer.store.TraceWatches;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** A trace while it grows, as server-sent events. Each reader has a virtual thread, which waits most of the time. */
@Controller("/api/traces")
final class TraceStreamController {

    private final TraceStore store;
    private final TraceWatches watches;
    private final Duration keepAlive;
    private final Scheduler threads;

    TraceStreamController(
            TraceStore store,
            TraceWatches watches,
            ViewerSettings settings,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.store = store;
        this.watches = watches;
        this.keepAlive = settings.keepAlive();
        this.threads = Schedulers.fromExecutorService(executor);
    }

    /**
     * A trace while it grows. First all spans and logs that are here, then those that arrive, each once, as events
     * {@code spans} and {@code logs}. Asking before the first span is fine: whoever sends a request knows its trace id
     * before any span of it is finished.
     */
    @Get(uri = "/{traceId}/stream", produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<String>> stream(String traceId) {
        var id = TraceId.parse(traceId)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.BAD_REQUEST, "not a trace id: " + traceId));
        var watch = watches.open(id);
        var stream = new TraceStream(store, watch, id, keepAlive);
        return Flux.<Event<String>>generate(sink -> {
                    try {
                        stream.next().ifPresentOrElse(sink::next, sink::complete);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        sink.complete();
                    }
                })
                .subscribeOn(threads)
                .doFinally(_ -> watch.close());
    }
}
