package dev.cruddur.gateway.domain;

import java.util.Map;
import org.reactivestreams.Publisher;

/**
 * An answer that goes on: bytes are passed as they come, and whoever stops reading closes the call behind.
 *
 * @param status the HTTP status code
 * @param headers those that the caller gets to see
 * @param body to be subscribed to once
 */
public record AnswerStream(int status, Map<String, String> headers, Publisher<byte[]> body) {}
