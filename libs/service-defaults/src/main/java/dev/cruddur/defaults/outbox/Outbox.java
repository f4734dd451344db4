package dev.cruddur.defaults.outbox;

import dev.cruddur.defaults.telemetry.StoredTraceContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where a service leaves what others must learn. */
@Singleton
@Requires(classes = GenericRepository.class, beans = OutboxHandler.class)
public class Outbox {

    private final OutboxRepository rows;
    private final JsonMapper json;
    private final ApplicationEventPublisher<OutboxRow> added;

    Outbox(OutboxRepository rows, JsonMapper json, ApplicationEventPublisher<OutboxRow> added) {
        this.rows = rows;
        this.json = json;
        this.added = added;
    }

    /**
     * Adds a message to the caller's transaction: it is delivered if, and only if, that commits.
     *
     * @param payload a {@code @Serdeable} value
     */
    @Transactional(propagation = io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY)
    public void add(String topic, Object payload) {
        StoredTraceContext cause = StoredTraceContext.current();
        added.publishEvent(rows.add(topic, write(payload), cause.traceparent(), cause.tracestate()));
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
