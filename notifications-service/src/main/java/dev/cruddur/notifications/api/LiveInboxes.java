package dev.cruddur.notifications.api;

import dev.cruddur.defaults.telemetry.StoredTraceContext;
import dev.cruddur.notifications.domain.InboxChanges;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Wakes the open streams of a person when something changes. It knows the streams of this process. */
@Singleton
final class LiveInboxes implements InboxChanges {

    /** Conversations that a slow stream may be told of late; a page that missed one sees it by the unread count. */
    private static final int MESSAGES_WAITING = 32;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    // A stream that is too slow misses wake-ups, not counts: each one reads the count anew.
    private final Sinks.Many<Change> wakeUps = Sinks.many().multicast().directBestEffort();
    private final Sinks.Many<Message> messages = Sinks.many().multicast().directBestEffort();

    @Override
    public void changed(UUID recipient) {
        wakeUps.emitNext(new Change(recipient, StoredTraceContext.current()), inTurn());
    }

    @Override
    public void messageArrived(UUID recipient, UUID messageGroup) {
        messages.emitNext(new Message(recipient, messageGroup, StoredTraceContext.current()), inTurn());
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

    /** One for each emission: its time begins when it is made. */
    private static Sinks.EmitFailureHandler inTurn() {
        return Sinks.EmitFailureHandler.busyLooping(PATIENCE);
    }

    /** Something in that person's inbox is new, or has been read. */
    record Change(UUID recipient, StoredTraceContext cause) {}

    /** Somebody wrote to that person in that conversation. */
    record Message(UUID recipient, UUID group, StoredTraceContext cause) {}
}
