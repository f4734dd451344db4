package dev.cruddur.defaults.outbox;

import java.util.UUID;

/** Delivers one topic's messages. */
public interface OutboxHandler {

    /** The topic, low in cardinality: it names the span. */
    String topic();

    /**
     * Delivers a message. It may be called again for one that has arrived, so the receiver must know the key.
     *
     * @param idempotencyKey the same for each attempt
     * @param payload JSON, as it was added
     * @throws RuntimeException when it did not arrive; it is tried again
     */
    void deliver(UUID idempotencyKey, String payload);
}
