package dev.cruddur.viewer.attributes;

/**
 * Says of most traces without a look at their spans that an attribute is not in them: a Bloom filter of all keys and of
 * all pairs of key and value. It may say "perhaps" of one that is not there, never "no" of one that is.
 */
public final class AttributeIndex {

    private static final int WORDS = 8;
    private static final int BITS = WORDS * Long.SIZE;

    /** What it takes, in bytes. */
    public static final int SIZE = 16 + 16 + WORDS * Long.BYTES;

    private final long[] words = new long[WORDS];

    public void add(String key, Value value) {
        set(key.hashCode());
        set(pair(key, value.text()));
    }

    public boolean mayHave(String key) {
        return has(key.hashCode());
    }

    public boolean mayHave(String key, String value) {
        return has(pair(key, value));
    }

    private static int pair(String key, String value) {
        return 31 * key.hashCode() + value.hashCode() + 1;
    }

    private void set(int hash) {
        var bit = bit(hash);
        words[bit / Long.SIZE] |= 1L << bit;
    }

    private boolean has(int hash) {
        var bit = bit(hash);
        return (words[bit / Long.SIZE] & (1L << bit)) != 0;
    }

    /** Spreads the hash first, of which texts that differ little differ in the last bits only. */
    private static int bit(int hash) {
        return ((hash * 0x9E3779B9) >>> 16) % BITS;
    }
}
