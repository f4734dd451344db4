package dev.cruddur.viewer.api;

import dev.cruddur.viewer.json.OtlpJson;
import dev.cruddur.viewer.store.Trace;
import dev.cruddur.viewer.store.TraceId;
import dev.cruddur.viewer.store.TraceStore;
import dev.cruddur.viewer.store.TraceWatch;
import io.micronaut.http.sse.Event;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One reader's place in one trace: it remembers how much it has told of, and the store keeps the trace, so that a
 * reader who is slow costs nothing but its own delay.
 */
final class TraceStream {

    /** At most one event in this time, so that a burst of exports becomes one change on the screen. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** More than this come in several events. */
    private static final int MAX_RECORDS = 2_000;

    private final TraceStore store;
    private final TraceWatch watch;
    private final TraceId id;
    private final Duration keepAlive;
    private long incarnation;
    private int toldSpans;
    private int toldLogs;
    private boolean opened;
    private boolean behind = true;

    TraceStream(TraceStore store, TraceWatch watch, TraceId id, Duration keepAlive) {
        this.store = store;
        this.watch = watch;
        this.id = id;
        this.keepAlive = keepAlive;
    }

    /** Waits for what is to be sent next; nothing when the stream is over. */
    Optional<Event<String>> next() throws InterruptedException {
        if (!opened) {
            opened = true;
            return Optional.of(comment("open"));
        }
        var news = behind ? news() : Optional.<Event<String>>empty();
        while (news.isEmpty()) {
            if (!watch.await(keepAlive)) {
                return Optional.of(comment("keep-alive"));
            }
            if (watch.isClosed()) {
                return Optional.empty();
            }
            Thread.sleep(PAUSE);
            news = news();
        }
        return news;
    }

    private Optional<Event<String>> news() {
        return store.find(id).flatMap(trace -> {
            var news = untold(trace);
            behind = toldSpans < trace.spans().size() || toldLogs < trace.logs().size();
            return news;
        });
    }

    private Optional<Event<String>> untold(Trace trace) {
        if (trace.incarnation() != incarnation) {
            incarnation = trace.incarnation();
            toldSpans = 0;
            toldLogs = 0;
        }
        var spans = next(trace.spans(), toldSpans);
        if (!spans.isEmpty()) {
            toldSpans += spans.size();
            return Optional.of(event("spans", json -> SpansJson.write(json, spans)));
        }
        var logs = next(trace.logs(), toldLogs);
        toldLogs += logs.size();
        return logs.isEmpty() ? Optional.empty() : Optional.of(event("logs", json -> LogsJson.write(json, logs)));
    }

    private static <T> List<T> next(List<T> all, int from) {
        return all.subList(from, Math.min(all.size(), from + MAX_RECORDS));
    }

    private static Event<String> event(String name, OtlpJson.Content content) {
        return Event.of(new String(OtlpJson.document(content), StandardCharsets.UTF_8))
                .name(name);
    }

    private static Event<String> comment(String text) {
        return Event.of("").comment(text);
    }
}
