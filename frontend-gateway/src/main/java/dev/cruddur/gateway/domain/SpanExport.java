package dev.cruddur.gateway.domain;

/**
 * Spans of a browser that may go on.
 *
 * @param body an OTLP/HTTP body in JSON
 * @param records how many spans it has, with their events and links
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way; nobody compares exports.
public record SpanExport(byte[] body, int records) {}
