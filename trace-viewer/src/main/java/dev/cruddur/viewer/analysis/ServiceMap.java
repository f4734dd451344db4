package dev.cruddur.viewer.analysis;

import dev.cruddur.viewer.attributes.Key;
import dev.cruddur.viewer.attributes.Value;
import dev.cruddur.viewer.store.SpanKind;
import dev.cruddur.viewer.store.StoredSpan;
import dev.cruddur.viewer.store.Trace;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who calls whom.
 *
 * @param nodes how often each was asked for something, and what came of it; of databases and others that send no spans,
 *     as their callers saw it
 */
public record ServiceMap(Window window, Map<Node, Sample> nodes, Map<Edge, Sample> edges) {

    private static final int MAX_EDGES = 2_000;

    private static final List<Key> DATABASE =
            Stream.of("db.system.name", "db.system").map(Key::new).toList();
    private static final List<Key> DATABASE_NAME =
            Stream.of("db.namespace", "db.name", "server.address").map(Key::new).toList();
    private static final List<Key> QUEUE = List.of(new Key("messaging.destination.name"));
    private static final List<Key> PEER = Stream.of("peer.service", "service.peer.name", "server.address")
            .map(Key::new)
            .toList();

    /** What a node is. Only services send spans. */
    public enum Type {
        SERVICE,
        DATABASE,
        QUEUE,
        EXTERNAL
    }

    public record Node(String name, Type type) {}

    public record Edge(Node from, Node to) {}

    public static ServiceMap of(List<Trace> traces) {
        var spans = traces.stream().flatMap(trace -> trace.spans().stream()).toList();
        var map = new ServiceMap(Window.around(spans, 1), new LinkedHashMap<>(), new LinkedHashMap<>());
        traces.forEach(trace -> map.add(trace.spans()));
        return map;
    }

    private void add(List<StoredSpan> spans) {
        Map<Long, StoredSpan> byId = new HashMap<>();
        spans.forEach(span -> byId.put(span.spanId(), span));
        Map<Long, StoredSpan> answered = new HashMap<>();
        for (var span : spans) {
            var service = service(span);
            var parent = byId.get(span.parentSpanId());
            if (parent == null || !service(parent).equals(service)) {
                count(nodes, service, span);
            } else {
                nodes.computeIfAbsent(service, _ -> new Sample());
            }
            if (parent != null && !service(parent).equals(service)) {
                answered.put(parent.spanId(), parent);
                count(edges, new Edge(service(parent), service), isCall(parent) ? parent : span);
            }
        }
        addSilent(spans, answered.keySet());
    }

    /** Calls of those that send no spans of their own. */
    private void addSilent(List<StoredSpan> spans, Collection<Long> answered) {
        for (var span : spans) {
            if (isCall(span) && !answered.contains(span.spanId())) {
                silent(span).ifPresent(node -> {
                    count(nodes, node, span);
                    count(edges, new Edge(service(span), node), span);
                });
            }
        }
    }

    private static Optional<Node> silent(StoredSpan span) {
        return first(span, DATABASE)
                .map(system -> new Node(first(span, DATABASE_NAME).orElse(system), Type.DATABASE))
                .or(() -> first(span, QUEUE).map(name -> new Node(name, Type.QUEUE)))
                .or(() -> first(span, PEER).map(name -> new Node(name, Type.EXTERNAL)));
    }

    private static Optional<String> first(StoredSpan span, List<Key> keys) {
        return keys.stream()
                .map(key -> span.attributes().find(key).map(Value::text).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static <K> void count(Map<K, Sample> counts, K key, StoredSpan span) {
        if (counts.size() < MAX_EDGES || counts.containsKey(key)) {
            counts.computeIfAbsent(key, _ -> new Sample()).add(span.durationNanos(), span.error());
        }
    }

    private static boolean isCall(StoredSpan span) {
        var kind = SpanKind.of(span.kind());
        return kind == SpanKind.CLIENT || kind == SpanKind.PRODUCER;
    }

    private static Node service(StoredSpan span) {
        return new Node(span.origin().serviceName(), Type.SERVICE);
    }
}
