package dev.cruddur.viewer.api;

import dev.cruddur.viewer.json.OtlpJson;
import dev.cruddur.viewer.store.StoredSpan;
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
 * One reader's place in one trace: it remembers how many spans it has told of, and the store keeps the spans, so that a
 * reader who is slow costs nothing but its own delay.
 */
final class TraceStream {

    /** At most one event in this time, so that a burst of exports becomes one change on the screen. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** More spans than this come in several events. */
    private static final int MAX_SPANS = 2_000;

    private final TraceStore store;
    private final TraceWatch watch;
    private final TraceId id;
    private final Duration keepAlive;
    private long incarnation;
    private int told;
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
        var news = behind ? news() : List.<StoredSpan>of();
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
        return Optional.of(Event.of(json(news)).name("spans"));
    }

    private List<StoredSpan> news() {
        return store.find(id).map(this::untold).orElse(List.of());
    }

    private List<StoredSpan> untold(Trace trace) {
        if (trace.incarnation() != incarnation) {
            incarnation = trace.incarnation();
            told = 0;
        }
        var from = told;
        told = Math.min(trace.spans().size(), from + MAX_SPANS);
        behind = told < trace.spans().size();
        return trace.spans().subList(from, told);
    }

    private static String json(List<StoredSpan> spans) {
        return new String(OtlpJson.document(json -> SpansJson.write(json, spans)), StandardCharsets.UTF_8);
    }

    private static Event<String> comment(String text) {
        return Event.of("").comment(text);
    }
}
