package dev.cruddur.notifications.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import dev.cruddur.defaults.telemetry.LaterWork;
import dev.cruddur.defaults.telemetry.StoredTraceContext;
import dev.cruddur.notifications.domain.Inbox;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.annotation.Secured;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Tells a person's open pages, as it happens, how much there is to read, and where somebody wrote to them. */
@Controller("/notifications/stream")
@Secured(Roles.USER)
class StreamController {

    /** Often enough for proxies that close what is silent for a minute; it also tells of what has expired since. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** The page connects again by itself, with a session that is then checked again. */
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final Inbox inbox;
    private final LiveInboxes live;
    private final LaterWork laterWork;
    private final Scheduler blocking;

    StreamController(
            Inbox inbox,
            LiveInboxes live,
            LaterWork laterWork,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.inbox = inbox;
        this.live = live;
        this.laterWork = laterWork;
        this.blocking = Schedulers.fromExecutorService(executor);
    }

    /** Tells live how many are unread. */
    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<?>> stream(Identity me) {
        UUID recipient = me.userUuid();
        return Flux.merge(counts(recipient), live.messagesTo(recipient).map(this::event))
                .take(LIFETIME);
    }

    /** In the trace of the message, which the event names: the page links to it what it does about it. */
    private Event<?> event(LiveInboxes.Message message) {
        return laterWork.get(
                List.of(message.cause()),
                "push message",
                () -> Event.of(new MessageArrived(
                                message.group(), StoredTraceContext.current().traceparent()))
                        .name("message"));
    }

    private Flux<Event<?>> counts(UUID recipient) {
        Causes causes = new Causes();
        causes.add(StoredTraceContext.current());
        Flux<?> wakeUps = Flux.merge(
                Mono.just(recipient),
                live.changesOf(recipient, causes::add),
                Flux.interval(HEARTBEAT).onBackpressureDrop());
        return wakeUps.concatMap(
                _ -> count(recipient, causes).map(body -> Event.of(body).name("unread")), 1);
    }

    /** In the trace of what changed the count; a heartbeat, which nobody caused, makes none. */
    private Mono<UnreadCount> count(UUID recipient, Causes causes) {
        return Mono.fromCallable(() -> laterWork.get(
                        causes.take(), "push unread", () -> new UnreadCount(inbox.countUnread(recipient))))
                .subscribeOn(blocking);
    }
}
