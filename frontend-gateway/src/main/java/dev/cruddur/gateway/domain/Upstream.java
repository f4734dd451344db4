package dev.cruddur.gateway.domain;

import org.reactivestreams.Publisher;

/** A service behind the gateway. */
public interface Upstream {

    /** The name of the one that answers the API: backend-service. */
    String BACKEND = "backend";

    /** The name of the one that has the traces: trace-viewer. */
    String VIEWER = "viewer";

    /**
     * Passes a call on and waits for its answer, whatever its status.
     *
     * @throws RuntimeException when there is none
     */
    Answer pass(Call call);

    /** Passes a call on whose answer goes on for as long as somebody reads it. Fails when there is none. */
    Publisher<AnswerStream> open(Call call);
}
