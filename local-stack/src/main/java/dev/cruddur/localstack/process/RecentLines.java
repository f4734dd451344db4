package dev.cruddur.localstack.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines that a program wrote. */
final class RecentLines {
    private static final int KEPT = 2_000;

    private final Deque<String> lines = new ArrayDeque<>();

    synchronized void add(String line) {
        if (lines.size() == KEPT) {
            lines.removeFirst();
        }
        lines.addLast(line);
    }

    synchronized List<String> all() {
        return List.copyOf(lines);
    }

    synchronized List<String> last(int count) {
        return lines.stream().skip(Math.max(0, lines.size() - count)).toList();
    }
}
