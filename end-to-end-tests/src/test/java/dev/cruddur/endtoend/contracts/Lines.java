package dev.cruddur.endtoend.contracts;

import dev.cruddur.endtoend.support.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a contract writes spans down: {@code service KIND name [attribute=value, …]}. */
final class Lines {

    /** The attributes that matter. None of them is an id, a time, or a count that is another one each time. */
    private static final List<String> ATTRIBUTES = List.of(
            "http.route",
            "http.response.status_code",
            "db.query.summary",
            "db.response.status_code",
            "error.type",
            "cruddur.crud.ttl",
            "cruddur.outbox.topic",
            "cruddur.outbox.attempt",
            "cruddur.degraded",
            "cruddur.cancelled",
            "cruddur.page_left");

    /** What stands before a table in a span's name, and not in its statement's summary. */
    private static final Pattern DATABASE = Pattern.compile(" [a-z]+\\.(?=[a-z_]+$)");

    private Lines() {}

    static String of(Span span) {
        Stream<@Nullable String> all = Stream.concat(
                Stream.of(
                        span.isError() ? "ERROR" : null,
                        span.links().isEmpty() ? null : "links=" + span.links().size()),
                ATTRIBUTES.stream().map(key -> fact(span, key)));
        String facts = all.filter(Objects::nonNull).collect(Collectors.joining(", ", " [", "]"));
        String known = span.service() + " " + span.kind() + " " + span.name();
        return facts.equals(" []") ? known : known + facts;
    }

    /** Without a value where the name has said it. */
    private static @Nullable String fact(Span span, String key) {
        String value = span.attributes().get(key);
        if (value == null) {
            return null;
        }
        String name = DATABASE.matcher(span.name()).replaceFirst(" ");
        boolean isSaid = name.equals(value) || name.endsWith(" " + value);
        return isSaid ? key : key + "=" + value;
    }

    /** Reads what {@link Tree#text} has written. */
    static Tree parse(String text) {
        List<Tree> trees = parse(text.lines().toList());
        return trees.size() == 1 ? trees.getFirst() : new Tree("several trees", trees);
    }

    private static List<Tree> parse(List<String> lines) {
        List<Tree> trees = new ArrayList<>();
        for (int start = 0, end; start < lines.size(); start = end) {
            end = start + 1;
            while (end < lines.size() && lines.get(end).startsWith("  ")) {
                end++;
            }
            List<String> below = lines.subList(start + 1, end).stream()
                    .map(line -> line.substring(2))
                    .toList();
            trees.add(new Tree(lines.get(start), parse(below)));
        }
        return trees;
    }
}
