package dev.cruddur.endtoend.contracts;

import static java.util.stream.Collectors.joining;

import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of a trace that is the same each time: no ids, no times, nothing that depends on who else looks on. A line
 * may stand for many, where how many they are depends on the browser.
 */
record Tree(String line, List<Tree> below) {

    /** In the order of their start, for a reader; an outbox delivery, which runs beside all others, last. */
    private static final Comparator<Span> AS_IT_HAPPENED = Comparator.comparing(
                    (Span span) -> span.name().startsWith("deliver "))
            .thenComparingLong(Span::startNanos);

    /** How many files there are, and which of them the browser has, is no matter of the trace. */
    private static final String FILE = "resourceFetch";

    /** What is known only when the page is left, and what other pages are told that happen to be open. */
    private static final List<String> BY_CHANCE = List.of("web vital ", "push ");

    /** The trees of a trace: one, if it is whole. */
    static String of(RecordedTrace trace) {
        return trace.roots().stream().map(root -> of(root, trace).text()).collect(joining());
    }

    private static Tree of(Span span, RecordedTrace trace) {
        List<Tree> below = trace.childrenOf(span).stream()
                .filter(child -> BY_CHANCE.stream().noneMatch(child.name()::startsWith))
                .sorted(AS_IT_HAPPENED)
                .map(child -> of(child, trace))
                .toList();
        return new Tree(Lines.of(span), filesOnce(below));
    }

    private static List<Tree> filesOnce(List<Tree> trees) {
        Stream<Tree> files = trees.stream().filter(Tree::isFile).distinct();
        return Stream.concat(trees.stream().filter(tree -> !tree.isFile()), files)
                .toList();
    }

    private boolean isFile() {
        return line.contains(" " + FILE);
    }

    /** The same with siblings in an order that does not depend on which of them was quicker. */
    static String inOrder(String text) {
        return text.isEmpty() ? "" : Lines.parse(text).sorted().text();
    }

    private Tree sorted() {
        return new Tree(
                line,
                below.stream()
                        .map(Tree::sorted)
                        .sorted(Comparator.comparing(Tree::text))
                        .toList());
    }

    /** A line a span, each two spaces deeper than its parent. */
    String text() {
        return line + "\n" + below.stream().map(Tree::text).collect(joining()).indent(2);
    }
}
