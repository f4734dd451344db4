package dev.cruddur.defaults.outbox;

import dev.cruddur.defaults.identity.ServiceTokens;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Function;

/**
 * Makes the handlers of a service that tells another one, on its own account: when a delivery is tried again, the token
 * of the person who caused it may be long expired.
 */
@Singleton
@Requires(classes = GenericRepository.class)
public final class Deliveries {

    private final ServiceTokens tokens;
    private final JsonMapper json;

    Deliveries(ServiceTokens tokens, JsonMapper json) {
        this.tokens = tokens;
        this.json = json;
    }

    /**
     * A handler for one topic.
     *
     * @param payload what was added to the outbox under that topic
     * @param toBody what the receiver is told of it
     */
    public <P, B> OutboxHandler of(String topic, Class<P> payload, Function<P, B> toBody, Receiver<B> receiver) {
        return new Delivery<>(topic, text -> toBody.apply(read(text, payload)), receiver);
    }

    private <P> P read(String text, Class<P> payload) {
        try {
            return json.readValue(text, payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The service that is told; it knows a repeated delivery by its key. */
    @FunctionalInterface
    public interface Receiver<B> {

        /**
         * Tells it.
         *
         * @param authorization the header's value
         * @throws RuntimeException when it did not take it
         */
        void take(String authorization, UUID idempotencyKey, B body);
    }

    private final class Delivery<B> implements OutboxHandler {

        private final String topic;
        private final Function<String, B> body;
        private final Receiver<B> receiver;

        private Delivery(String topic, Function<String, B> body, Receiver<B> receiver) {
            this.topic = topic;
            this.body = body;
            this.receiver = receiver;
        }

        @Override
        public String topic() {
            return topic;
        }

        @Override
        public void deliver(UUID idempotencyKey, String payload) {
            receiver.take("Bearer " + tokens.forThisService(), idempotencyKey, body.apply(payload));
        }
    }
}
