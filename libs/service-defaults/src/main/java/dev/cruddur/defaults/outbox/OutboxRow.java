package dev.cruddur.defaults.outbox;

import dev.cruddur.defaults.telemetry.StoredTraceContext;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code outbox}.
 *
 * @param uuid also the delivery's idempotency key
 * @param topic which handler delivers it
 * @param payload what to deliver, JSON
 * @param attempts how many attempts have been made, the one under way included
 */
@MappedEntity("outbox")
record OutboxRow(
        @Id UUID uuid,
        String topic,
        String payload,
        @Nullable String traceparent,
        @Nullable String tracestate,
        @Nullable String baggage,
        int attempts) {

    StoredTraceContext cause() {
        return new StoredTraceContext(traceparent, tracestate, baggage);
    }
}
