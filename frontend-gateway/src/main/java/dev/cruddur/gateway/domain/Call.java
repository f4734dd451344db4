package dev.cruddur.gateway.domain;

import java.util.Map;

/**
 * A request to pass on: what of it may travel further, and nothing else.
 *
 * @param method the HTTP method
 * @param target path and query, as the service behind knows them
 * @param headers all that it gets to see
 * @param body empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way; nobody compares calls.
public record Call(String method, String target, Map<String, String> headers, byte[] body) {

    /** Something to read. */
    public static Call get(String target, Map<String, String> headers) {
        return new Call("GET", target, headers, new byte[0]);
    }

    /** Without the headers: one of them is a token. */
    @Override
    public String toString() {
        return method + " " + target;
    }
}
