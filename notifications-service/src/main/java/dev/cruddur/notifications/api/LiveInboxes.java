package dev.cruddur.notifications.api;

import dev.cruddur.defaults.telemetry.StoredTraceContext;
import dev.cruddur.notifications.domain.InboxChanges;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Wakes the open streams of a person when something changes. It knows the streams of this process. */
@Singleton
final class LiveInboxes implements InboxChanges {

    /** Conversations that a slow stream may be told of late; a page that missed one sees it by the unread count. */
    private static final int MESSAGES_WAITING = 32;

    /** One thing is told after the other; how long it waits for its turn. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(LiveInboxes.class);

    // A stream that is too slow misses wake-ups, not counts: each one reads the count anew.
    private final Sinks.Many<Change> wakeUps = Sinks.many().multicast().directBestEffort();
    private final Sinks.Many<Message> messages = Sinks.many().multicast().directBestEffort();

    @Override
    public void changed(UUID recipient) {
        emitInTurn(wakeUps, new Change(recipient, StoredTraceContext.current()));
    }

    @Override
    public void messageArrived(UUID recipient, UUID messageGroup) {
        emitInTurn(messages, new Message(recipient, messageGroup, StoredTraceContext.current()));
    }

    /**
     * Emits at each change of this person's inbox, until it is cancelled.
     *
     * @param causes told why, even if a wake-up is missed
     */
    Flux<Change> changesOf(UUID recipient, Consumer<StoredTraceContext> causes) {
        return wakeUps.asFlux()
                .filter(change -> change.recipient().equals(recipient))
                .doOnNext(change -> causes.accept(change.cause()))
                .onBackpressureLatest();
    }

    /** Emits each message to this person, until it is cancelled. */
    Flux<Message> messagesTo(UUID recipient) {
        return messages.asFlux()
                .filter(message -> message.recipient().equals(recipient))
                .onBackpressureBuffer(MESSAGES_WAITING, BufferOverflowStrategy.DROP_OLDEST);
    }

    /** Or gives it up: what has changed is kept, and a page that was not woken sees it with its next reading. */
    private static <T> void emitInTurn(Sinks.Many<T> sink, T what) {
        try {
            sink.emitNext(what, Sinks.EmitFailureHandler.busyLooping(PATIENCE));
        } catch (Sinks.EmissionException e) {
            LOG.warn("Open streams were not told of something new: others took too long to be told.", e);
        }
    }

    /** Something in that person's inbox is new, or has been read. */
    record Change(UUID recipient, StoredTraceContext cause) {}

    /** Somebody wrote to that person in that conversation. */
    record Message(UUID recipient, UUID group, StoredTraceContext cause) {}
}
