package dev.cruddur.gateway.domain;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A way to look at a trace elsewhere.
 *
 * @param name what the backend is called, for people
 * @param url with {@code {trace_id}}, and where it needs them {@code {start}} and {@code {end}}, in seconds since 1970
 */
@Serdeable
public record TraceLink(String name, String url) {}
