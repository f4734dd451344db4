package dev.cruddur.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object in a document, with the casts that a document needs kept in one place. Changes go to the document. */
public final class Tree {

    private static final String REF = "$ref";

    private final Map<String, @Nullable Object> entries;

    private Tree(Map<String, @Nullable Object> entries) {
        this.entries = entries;
    }

    /** Without any entry. */
    public static Tree empty() {
        return new Tree(new LinkedHashMap<>());
    }

    /** A reference to something in the document. */
    public static Tree ref(String target) {
        return empty().put(REF, target);
    }

    @SuppressWarnings("unchecked") // A document's keys are texts.
    static Tree of(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new Tree((Map<String, @Nullable Object>) map) : empty();
    }

    Map<String, @Nullable Object> entries() {
        return entries;
    }

    /** The names of what it has, in its order. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The object of that name, which is made when it is not there. */
    public Tree at(String name) {
        return of(entries.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>()));
    }

    /** The object of that name, to be read; an empty one when it is not there. */
    public Tree read(String name) {
        return of(entries.get(name));
    }

    public @Nullable String text(String name) {
        return entries.get(name) instanceof String text ? text : null;
    }

    /** Whether it says yes to that. */
    public boolean is(String name) {
        return Boolean.TRUE.equals(entries.get(name));
    }

    /** The objects of the array of that name; none when it is not there. */
    public List<Tree> list(String name) {
        return entries.get(name) instanceof List<?> list
                ? list.stream().map(Tree::of).toList()
                : List.of();
    }

    /** The texts of the array of that name. */
    public List<String> texts(String name) {
        return entries.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    public Tree put(String name, String value) {
        entries.put(name, value);
        return this;
    }

    public Tree put(String name, boolean value) {
        entries.put(name, value);
        return this;
    }

    public Tree put(String name, Tree value) {
        entries.put(name, value.entries);
        return this;
    }

    public Tree put(String name, List<Tree> values) {
        entries.put(
                name,
                new ArrayList<>(values.stream().map(value -> value.entries).toList()));
        return this;
    }

    /** Whatever another object has under that name; nothing when it has nothing. */
    public Tree copy(String name, Tree from) {
        Object value = from.entries.get(name);
        if (value != null) {
            entries.put(name, copyOf(value));
        }
        return this;
    }

    public Tree remove(String name) {
        entries.remove(name);
        return this;
    }

    /** Brings what it has into the order of its names. */
    public void sort() {
        Map<String, @Nullable Object> sorted = new TreeMap<>(entries);
        entries.clear();
        entries.putAll(sorted);
    }

    /** One like it that shares nothing with it. */
    public Tree copy() {
        return of(copyOf(entries));
    }

    /** What it refers to, when it is a reference. */
    public @Nullable String ref() {
        return text(REF);
    }

    /** Each reference in it, however deep. */
    public Stream<String> refs() {
        return refs(entries);
    }

    /** Changes each reference in it, however deep. */
    public void mapRefs(UnaryOperator<String> change) {
        mapRefs(entries, change);
    }

    private static void mapRefs(Object value, UnaryOperator<String> change) {
        switch (value) {
            case Map<?, ?> map -> {
                Tree tree = of(map);
                String ref = tree.ref();
                if (ref != null) {
                    tree.put(REF, change.apply(ref));
                }
                map.values().stream().filter(Objects::nonNull).forEach(each -> mapRefs(each, change));
            }
            case List<?> list -> list.stream().filter(Objects::nonNull).forEach(each -> mapRefs(each, change));
            default -> {}
        }
    }

    private static Stream<String> refs(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                Stream.concat(
                        map.get(REF) instanceof String ref ? Stream.of(ref) : Stream.empty(),
                        map.values().stream().flatMap(Tree::refs));
            case List<?> list -> list.stream().flatMap(Tree::refs);
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable Object copyOf(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> copy = new LinkedHashMap<>();
                map.forEach((name, each) -> copy.put(String.valueOf(name), copyOf(each)));
                yield copy;
            }
            case List<?> list -> new ArrayList<>(list.stream().map(Tree::copyOf).toList());
            case null, default -> value;
        };
    }
}
