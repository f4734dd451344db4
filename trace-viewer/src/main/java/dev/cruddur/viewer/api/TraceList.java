package dev.cruddur.viewer.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of traces.
 *
 * @param next what to ask for with {@code after} to get the following page; absent on the last
 */
@Serdeable.Serializable
record TraceList(List<TraceLine> traces, @Nullable String next) {}
