package dev.cruddur.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What an operation says of itself. */
final class Operations {

    private static final Set<String> PAGING = Set.of("before", "offset");

    private static final Map<String, String> ANSWERS = Map.of(
            "200", "As asked for.",
            "201", "Made.",
            "202", "Taken; it is not done yet.",
            "204", "Done. There is nothing to tell.");

    private Operations() {}

    static boolean isInPath(Tree parameter) {
        return "path".equals(parameter.text("in"));
    }

    /** Text of a person, which has rules beyond its form. */
    static boolean isWords(Tree parameter) {
        return "term".equals(parameter.text("name")) || "Idempotency-Key".equals(parameter.text("name"));
    }

    /** Gives it a summary, an id of its own, and the tag of what its path begins with. */
    static void name(Tree operation, String method, String path) {
        String id = Objects.requireNonNull(operation.text("operationId"));
        String description = operation.text("description");
        String summary = description == null ? sentence(id) : firstSentence(description);
        Tree rest = operation.copy();
        operation.names().forEach(operation::remove);
        operation.entries().put("tags", List.of(tag(path)));
        operation.put("summary", summary);
        if (description != null && !description.strip().equals(summary)) {
            operation.put("description", description);
        }
        operation.put("operationId", operationId(method, path));
        rest.names().stream()
                .filter(name -> !operation.has(name) && !name.equals("description"))
                .forEach(name -> operation.copy(name, rest));
    }

    /** The first part of the path that tells resources apart. */
    private static String tag(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty() && !part.equals("api") && !part.startsWith("{"))
                .filter(part -> !part.startsWith("v") || part.length() > 2)
                .findFirst()
                .orElse("service");
    }

    /** Such as {@code putActivitiesUuidLike}: two controllers may call their methods the same. */
    private static String operationId(String method, String path) {
        return method.toLowerCase(Locale.ROOT)
                + Arrays.stream(path.split("[^A-Za-z0-9]+", -1))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining());
    }

    private static String sentence(String camelCase) {
        String words = camelCase
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("\\d+$", "")
                .toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String firstSentence(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = line.indexOf(". ");
        return end < 0 ? line : line.substring(0, end + 1);
    }

    static void describeAnswers(Tree operation) {
        Tree answers = operation.at("responses");
        boolean isPaged = operation.list("parameters").stream()
                .anyMatch(parameter -> PAGING.contains(String.valueOf(parameter.text("name"))));
        for (String status : answers.names()) {
            Tree answer = answers.read(status);
            if (String.valueOf(answer.text("description")).endsWith(" response")) {
                answer.put("description", ANSWERS.getOrDefault(status, "Answered."));
            }
            Tree headers = answer.at("headers");
            headers.put("traceresponse", Tree.ref("#/components/headers/traceresponse"));
            if (isPaged) {
                headers.put("Link", Tree.ref("#/components/headers/Link"));
            }
            streams(answer);
        }
    }

    /** A stream of events is text, whatever each event holds. */
    private static void streams(Tree answer) {
        Tree events = answer.read("content").read("text/event-stream");
        if (!events.isEmpty()) {
            events.put(
                    "schema",
                    Tree.empty()
                            .put("type", "string")
                            .put("description", "Server-sent events; the connection stays open."));
        }
    }
}
