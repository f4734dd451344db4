package dev.cruddur.defaults.telemetry;

import java.util.Map;

/**
 * An OTLP/HTTP receiver.
 *
 * @param endpoint its base URL, without a slash at the end
 * @param headers what it must be sent with each request; may hold a key, so it is never printed
 */
public record Destination(String endpoint, Map<String, String> headers) {

    /** Where traces go. */
    public String tracesUrl() {
        return endpoint + "/v1/traces";
    }

    /** Where logs go. */
    public String logsUrl() {
        return endpoint + "/v1/logs";
    }

    /** Without the headers: one of them may be a key. */
    @Override
    public String toString() {
        return endpoint;
    }
}
