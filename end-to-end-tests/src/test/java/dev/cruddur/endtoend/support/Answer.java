package dev.cruddur.endtoend.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What the public API answered.
 *
 * @param body the JSON; null's node when it is none
 */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

    /** The trace that the answer names. */
    public String traceId() {
        return headers.firstValue("traceresponse").orElseThrow().split("-", -1)[1];
    }
}
