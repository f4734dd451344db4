package dev.cruddur.viewer.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Logs, the latest first.
 *
 * @param next to be sent as {@code after} for the next page; absent on the last one
 */
@Serdeable.Serializable
record LogList(List<LogLine> logs, @Nullable String next) {}
