package dev.cruddur.testing.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing that the registry declares: a kind of span, a metric, an event, what a resource says.
 *
 * @param declaration as the YAML has it
 */
record Group(Map<String, Object> declaration) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\w.]+)}");

    String id() {
        return text("id");
    }

    /** What it is, such as {@code span}. */
    String type() {
        return text("type");
    }

    /** Nothing, and not null, where there is no such key. */
    String text(String key) {
        return text(declaration, key);
    }

    static String text(Map<String, Object> holder, String key) {
        return String.valueOf(holder.getOrDefault(key, ""));
    }

    /** Its attributes, each as the YAML has it. */
    @SuppressWarnings("unchecked") // As the registry's form has it.
    List<Map<String, Object>> attributes() {
        return (List<Map<String, Object>>) declaration.getOrDefault("attributes", List.of());
    }

    /** The names of its attributes, those that are its own and those that it shares. */
    Set<String> keys() {
        return attributes().stream()
                .map(attribute -> text(attribute, attribute.containsKey("ref") ? "ref" : "id"))
                .collect(Collectors.toSet());
    }

    /** Which of these it does not declare. */
    Set<String> undeclared(Collection<String> emitted) {
        Set<String> undeclared = new TreeSet<>(emitted);
        undeclared.removeAll(keys());
        return undeclared;
    }

    /** Whether a span of it may be named so; an attribute in a name stands there with its value. */
    boolean mayBeNamed(String name, Map<String, String> attributes) {
        return names().stream().map(declared -> filledIn(declared, attributes)).anyMatch(name::equals);
    }

    /** What a span of it may be called. */
    @SuppressWarnings("unchecked") // As we write it.
    List<String> names() {
        Map<String, List<String>> annotations =
                (Map<String, List<String>>) declaration.getOrDefault("annotations", Map.of());
        return annotations.getOrDefault("names", List.of());
    }

    private static String filledIn(String name, Map<String, String> attributes) {
        return PLACEHOLDER
                .matcher(name)
                .replaceAll(found -> Matcher.quoteReplacement(attributes.getOrDefault(found.group(1), found.group())));
    }
}
