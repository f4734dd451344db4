package dev.cruddur.viewer.analysis;

import dev.cruddur.viewer.store.SpanKind;
import dev.cruddur.viewer.store.StoredSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds services whose clocks disagree: a server's span can't begin before the client's span that caused it, nor after
 * that has ended. As NTP does, the way there and the way back are taken for equally long: the server's span belongs in
 * the middle of the client's.
 */
public final class ClockOffsets {

    /** Clocks in browsers are rounded to a millisecond; what is less says nothing. */
    private static final long TOLERANCE_NANOS = 1_000_000;

    private final Map<Long, StoredSpan> byId = new HashMap<>();
    private final Map<String, Map<String, Calls>> calls = new LinkedHashMap<>();

    private ClockOffsets(List<StoredSpan> spans) {
        spans.forEach(span -> byId.put(span.spanId(), span));
        spans.forEach(this::compare);
    }

    /** The services of a trace whose clocks are off, against the service that most others were called from. */
    public static List<ClockOffset> of(List<StoredSpan> spans) {
        return new ClockOffsets(spans).offsets();
    }

    private void compare(StoredSpan server) {
        var client = byId.get(server.parentSpanId());
        if (client == null || kind(server) != SpanKind.SERVER || kind(client) != SpanKind.CLIENT) {
            return;
        }
        var from = service(client);
        var to = service(server);
        if (!from.equals(to)) {
            calls.computeIfAbsent(from, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(to, _ -> new Calls())
                    .add(client, server);
        }
    }

    /** Walks from the services that nobody calls to those they call, adding up what lies between. */
    private List<ClockOffset> offsets() {
        Map<String, Long> known = new LinkedHashMap<>();
        var found = new ArrayList<ClockOffset>();
        for (var first : calls.keySet().stream().filter(this::isFirst).toList()) {
            walk(first, known, found);
        }
        // A circle of services has no first.
        calls.keySet().forEach(service -> walk(service, known, found));
        return found;
    }

    private boolean isFirst(String service) {
        return calls.values().stream().noneMatch(called -> called.containsKey(service));
    }

    private void walk(String first, Map<String, Long> known, List<ClockOffset> found) {
        if (known.putIfAbsent(first, 0L) != null) {
            return;
        }
        var next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            var from = next.remove();
            calls.getOrDefault(from, Map.of()).forEach((to, between) -> {
                var offset = Objects.requireNonNull(known.get(from)) + between.offset();
                if (known.putIfAbsent(to, offset) == null) {
                    next.add(to);
                    if (offset != 0) {
                        found.add(new ClockOffset(to, offset, between.middles.size()));
                    }
                }
            });
        }
    }

    private static SpanKind kind(StoredSpan span) {
        return SpanKind.of(span.kind());
    }

    private static String service(StoredSpan span) {
        return span.origin().serviceName();
    }

    /** The calls from one service to another. */
    private static final class Calls {

        private final List<Long> middles = new ArrayList<>();
        private boolean impossible;

        void add(StoredSpan client, StoredSpan server) {
            var early = client.startUnixNano() - server.startUnixNano();
            var late = server.startUnixNano() - client.endUnixNano();
            impossible |= early > TOLERANCE_NANOS || late > TOLERANCE_NANOS;
            // One that outlives its caller, who gave up, shows no more than its beginning.
            var spare = Math.max(0, client.durationNanos() - server.durationNanos());
            middles.add(early + spare / 2);
        }

        /** Zero when all of it is possible as it is. */
        long offset() {
            return impossible ? middles.stream().sorted().toList().get(middles.size() / 2) : 0;
        }
    }
}
