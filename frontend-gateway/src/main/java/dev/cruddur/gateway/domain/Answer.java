package dev.cruddur.gateway.domain;

import java.util.Map;

/**
 * What a service behind answered.
 *
 * @param status the HTTP status code
 * @param headers those that the caller gets to see
 * @param body empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way; nobody compares answers.
public record Answer(int status, Map<String, String> headers, byte[] body) {}
