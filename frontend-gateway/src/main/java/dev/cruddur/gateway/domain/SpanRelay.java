package dev.cruddur.gateway.domain;

/** Passes spans from browsers on to wherever traces go. */
public interface SpanRelay {

    /**
     * Takes spans for sending and returns at once.
     *
     * @param spans an OTLP/HTTP body in JSON
     * @return whether any destination had room for them
     */
    boolean offer(byte[] spans);
}
