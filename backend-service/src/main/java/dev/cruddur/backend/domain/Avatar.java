package dev.cruddur.backend.domain;

import io.micronaut.core.annotation.Introspected;

/**
 * A picture of somebody as it is kept: square, upright and small.
 *
 * @param contentType its media type
 * @param image the file's bytes
 */
@Introspected
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way; nobody compares pictures.
public record Avatar(String contentType, byte[] image) {}
