package dev.cruddur.viewer.api;

import dev.cruddur.viewer.attributes.Value;
import dev.cruddur.viewer.search.Severity;
import dev.cruddur.viewer.search.Times;
import dev.cruddur.viewer.store.StoredLog;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A log record.
 *
 * @param severity unknown, trace, debug, info, warn, error or fatal
 * @param attributes its own, each as text
 * @param traceId absent when it belongs to no trace
 */
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
record LogLine(
        String time,
        String service,
        String severity,
        String body,
        Map<String, String> attributes,
        @Nullable String traceId,
        @Nullable String spanId) {

    static LogLine of(StoredLog log) {
        var attributes = new TreeMap<String, String>();
        log.attributes().forEach((key, value) -> attributes.put(key, value.text()));
        var record = log.decode();
        var id = log.traceId();
        return new LogLine(
                Times.format(log.timeUnixNano()),
                log.origin().serviceName(),
                Severity.of(log.severity()).label(),
                record.hasBody() ? Value.of(record.getBody()).text() : record.getEventName(),
                attributes,
                id == null ? null : id.toString(),
                record.getSpanId().isEmpty()
                        ? null
                        : HexFormat.of().formatHex(record.getSpanId().toByteArray()));
    }
}
