package dev.cruddur.viewer.store;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/** A set of numbers other than zero, in a fifth of the space that one of objects takes. */
final class LongSet {

    private static final int INITIAL = 8;

    /** So that nobody outside can choose ids that all want the same place. */
    private static final long SALT = ThreadLocalRandom.current().nextLong();

    private long[] table = new long[INITIAL];
    private int size;

    /** True when it was not here. */
    boolean add(long value) {
        var at = find(table, value);
        if (table[at] == value) {
            return false;
        }
        table[at] = value;
        if (++size > table.length / 2) {
            grow();
        }
        return true;
    }

    boolean contains(long value) {
        return value != 0 && table[find(table, value)] == value;
    }

    int size() {
        return size;
    }

    long[] toArray() {
        return Arrays.stream(table).filter(value -> value != 0).toArray();
    }

    private void grow() {
        var larger = new long[table.length * 2];
        Arrays.stream(table).filter(value -> value != 0).forEach(value -> larger[find(larger, value)] = value);
        table = larger;
    }

    /** Where it is, or else the empty place where it belongs. */
    private static int find(long[] table, long value) {
        var at = mix(value) & (table.length - 1);
        while (table[at] != 0 && table[at] != value) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    private static int mix(long value) {
        var mixed = (value ^ SALT) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32 ^ mixed >>> 20);
    }
}
