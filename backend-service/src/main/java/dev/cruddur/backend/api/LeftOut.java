package dev.cruddur.backend.api;

import dev.cruddur.defaults.telemetry.SpanFacts;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;

/** Says what an answer is without, since who knows it did not answer: to whoever reads it, and in its trace. */
@Singleton
final class LeftOut {

    /** The parts, with commas between them; absent when the answer is whole. */
    static final String HEADER = "X-Left-Out";

    private final SpanFacts facts;

    LeftOut(SpanFacts facts) {
        this.facts = facts;
    }

    /**
     * Adds it to the answer.
     *
     * @param parts in a word each; empty when nothing is missing
     */
    <T> MutableHttpResponse<T> of(MutableHttpResponse<T> response, List<String> parts) {
        if (parts.isEmpty()) {
            return response;
        }
        facts.degraded(parts);
        return response.header(HEADER, String.join(", ", parts));
    }
}
