package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.Activity;
import dev.cruddur.activities.domain.Cruds;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Tells open pages of new cruds as they are posted: each once or more often, so who counts them goes by their uuid. */
@Controller("/activities/stream")
@Secured(SecurityRule.IS_ANONYMOUS)
class StreamController {

    /** Often enough for proxies that close what is silent for a minute. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** The page connects again by itself, and says where it stopped. */
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    /** Of what was missed: a page counts no further. */
    private static final int MOST_MISSED = 100;

    private final Cruds cruds;
    private final LiveCruds live;
    private final Scheduler blocking;

    StreamController(Cruds cruds, LiveCruds live, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.cruds = cruds;
        this.live = live;
        this.blocking = Schedulers.fromExecutorService(executor);
    }

    /** Tells live of each new crud, as server-sent events. */
    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<Object>> ofEverybody(@Nullable @QueryValue UUID after) {
        return events(live.watch(_ -> true), null, after);
    }

    /** Tells live of each new crud of those people, as server-sent events. */
    // A POST because as many people as somebody may follow fit no address.
    @Post(produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<Object>> ofPeople(@Body @Valid StreamRequest body) {
        Flux<Activity> theirs = live.watch(crud -> body.authors().contains(crud.userUuid()));
        return events(theirs, body.authors(), body.after());
    }

    private Flux<Event<Object>> events(Flux<Activity> posted, @Nullable Set<UUID> authors, @Nullable UUID after) {
        return Flux.merge(
                        Flux.merge(posted, missed(authors, after)).map(StreamController::event),
                        Flux.interval(Duration.ZERO, HEARTBEAT)
                                .onBackpressureDrop()
                                .map(_ -> Event.<Object>of(Map.of()).name("keep-alive")))
                .take(LIFETIME);
    }

    private Flux<Activity> missed(@Nullable Set<UUID> authors, @Nullable UUID after) {
        return Mono.justOrEmpty(after)
                .flatMapIterable(from -> cruds.since(authors, from, MOST_MISSED))
                .subscribeOn(blocking);
    }

    private static Event<Object> event(Activity crud) {
        return Event.<Object>of(PostedView.of(crud))
                .name("posted")
                .id(crud.uuid().toString());
    }
}
