package dev.cruddur.viewer.search;

import dev.cruddur.viewer.store.StoredLog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the logs that were looked for, the latest first.
 *
 * @param next where the next ones begin; nothing when these are the last
 */
public record LogPage(List<StoredLog> logs, @Nullable LogPosition next) {

    /** The first of what there is from that place on. */
    static LogPage of(List<StoredLog> latestFirst, @Nullable LogPosition after, int limit) {
        var from = after == null ? 0 : placeOf(latestFirst, after);
        var to = Math.min(latestFirst.size(), from + limit);
        var logs = latestFirst.subList(from, to);
        return new LogPage(logs, to < latestFirst.size() && !logs.isEmpty() ? positionBefore(latestFirst, to) : null);
    }

    private static int placeOf(List<StoredLog> logs, LogPosition after) {
        var first = (int) logs.stream()
                .takeWhile(log -> log.timeUnixNano() > after.timeUnixNano())
                .count();
        var ofThatTime = logs.stream()
                .skip(first)
                .takeWhile(log -> log.timeUnixNano() == after.timeUnixNano())
                .count();
        return first + (int) Math.min(after.told(), ofThatTime);
    }

    private static LogPosition positionBefore(List<StoredLog> logs, int to) {
        var time = logs.get(to - 1).timeUnixNano();
        var told = logs.subList(0, to).reversed().stream()
                .takeWhile(log -> log.timeUnixNano() == time)
                .count();
        return new LogPosition(time, (int) told);
    }
}
