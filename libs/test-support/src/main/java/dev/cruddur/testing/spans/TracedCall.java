package dev.cruddur.testing.spans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/**
 * An HTTP call from outside, in a trace of its own, by a client that is not instrumented itself: what is captured of
 * the trace is the service's doing alone.
 */
public final class TracedCall {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String traceId = UUID.randomUUID().toString().replace("-", "");
    private final HttpRequest.Builder request;

    private TracedCall(String method, URI uri, String body) {
        this.request = HttpRequest.newBuilder(uri)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("traceparent", traceparent("01"));
    }

    private String traceparent(String flags) {
        return "00-" + traceId + "-00f067aa0ba902b7-" + flags;
    }

    /** A request of whatever method, without a body. */
    public static TracedCall of(String method, URI uri) {
        return new TracedCall(method, uri, "");
    }

    /** A GET. */
    public static TracedCall get(URI uri) {
        return new TracedCall("GET", uri, "");
    }

    /** A POST of JSON. */
    public static TracedCall post(URI uri, String json) {
        return new TracedCall("POST", uri, json).header("Content-Type", "application/json");
    }

    /** A PUT without a body. */
    public static TracedCall put(URI uri) {
        return new TracedCall("PUT", uri, "");
    }

    /** A DELETE. */
    public static TracedCall delete(URI uri) {
        return new TracedCall("DELETE", uri, "");
    }

    /** Adds a header. */
    public TracedCall header(String name, String value) {
        request.header(name, value);
        return this;
    }

    /** Sets a header that is there already. */
    public TracedCall replacing(String name, String value) {
        request.setHeader(name, value);
        return this;
    }

    /** Asks for the trace not to be recorded. */
    public TracedCall notSampled() {
        request.setHeader("traceparent", traceparent("00"));
        return this;
    }

    /** Adds a bearer token. */
    public TracedCall bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    /** The id of the call's trace. */
    public String traceId() {
        return traceId;
    }

    /** Makes the call and returns the whole answer, whatever its status. */
    public HttpResponse<String> send() {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
