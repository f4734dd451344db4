package dev.cruddur.viewer.store;

import java.util.HashMap;
import java.util.Map;

/** One object for each origin, for as long as a trace uses it. Guarded by the store's lock. */
final class Origins {

    private final Map<Origin, Shared> shared = new HashMap<>();

    /** The one object that stands for all equal to this. */
    Origin canonical(Origin origin) {
        var known = shared.get(origin);
        return known == null ? origin : known.origin;
    }

    /** Notes that one more trace uses it; returns the bytes that this costs. */
    long retain(Origin canonical) {
        var entry = shared.computeIfAbsent(canonical, Shared::new);
        entry.traces++;
        return entry.traces == 1 ? canonical.size() : 0;
    }

    /** Notes that a trace with it is gone; returns the bytes that this frees. */
    long release(Origin canonical) {
        var entry = shared.get(canonical);
        if (entry == null || --entry.traces > 0) {
            return 0;
        }
        shared.remove(canonical);
        return canonical.size();
    }

    private static final class Shared {
        private final Origin origin;
        private int traces;

        private Shared(Origin origin) {
            this.origin = origin;
        }
    }
}
