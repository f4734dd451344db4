package dev.cruddur.notifications.api;

import dev.cruddur.defaults.telemetry.StoredTraceContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Why a stream has something to tell: what has happened since it told the last time. */
final class Causes {

    /** Of a stream that is read too slowly; the oldest are given up for newer ones. */
    private static final int MOST = 32;

    private final Deque<StoredTraceContext> waiting = new ArrayDeque<>();

    synchronized void add(StoredTraceContext cause) {
        if (waiting.size() == MOST) {
            waiting.removeFirst();
        }
        waiting.addLast(cause);
    }

    /** All that wait, oldest first; they are told now. */
    synchronized List<StoredTraceContext> take() {
        List<StoredTraceContext> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
