package dev.cruddur.defaults.telemetry;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.ExceptionEventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the database said of a statement that failed: five characters, which the conventions want for PostgreSQL. The
 * instrumentation takes the vendor's number instead, and PostgreSQL has none: it would be 0 each time.
 */
final class SqlState {

    private SqlState() {}

    /** Of the span of a statement; none when it succeeded, or never reached the database. */
    static @Nullable String of(SpanData span) {
        if (span.getStatus().getStatusCode() != StatusCode.ERROR) {
            return null;
        }
        return span.getEvents().stream()
                .map(event -> event instanceof ExceptionEventData failed ? failed.getException() : null)
                .map(thrown -> thrown instanceof SQLException refused ? refused.getSQLState() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
