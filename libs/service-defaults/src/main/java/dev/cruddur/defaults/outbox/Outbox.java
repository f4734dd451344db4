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
import java.util.List;

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
        added.publishEvent(rows.add(topic, write(payload), cause.traceparent(), cause.tracestate(), cause.baggage()));
    }

    /**
     * Adds several of one topic, each to be delivered by itself, in one statement; none in no statement.
     *
     * @see #add
     */
    @Transactional(propagation = io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY)
    public void addAll(String topic, List<?> payloads) {
        if (payloads.isEmpty()) {
            return;
        }
        StoredTraceContext cause = StoredTraceContext.current();
        String[] texts = payloads.stream().map(this::write).toArray(String[]::new);
        rows.addAll(topic, texts, cause.traceparent(), cause.tracestate(), cause.baggage())
                .forEach(added::publishEvent);
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
