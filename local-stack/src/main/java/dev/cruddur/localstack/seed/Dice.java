package dev.cruddur.localstack.seed;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** A chance of its own for each thing: whatever else is drawn, in whatever order, it comes out the same. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed, String what, long number) {
        random = new SplittableRandom(new SplittableRandom(seed ^ ((long) what.hashCode() << 32)).nextLong() + number);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From 0 up to, but not, 1. */
    double share() {
        return random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Mostly nothing or little, now and then a lot (Lomax): as likes are, or followers. */
    int heavyTailed(double scale, double shape, int most) {
        return (int) Math.min(most, scale * (Math.pow(1 - random.nextDouble(), -1 / shape) - 1));
    }

    /** Some of so many, each once, in no order: a walk of one stride around the circle. */
    int[] someOf(int all, int count) {
        int start = random.nextInt(all);
        int stride = 1 + random.nextInt(all);
        while (gcd(stride, all) != 1) {
            stride++;
        }
        int[] chosen = new int[Math.min(count, all)];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = (int) ((start + (long) stride * i) % all);
        }
        return chosen;
    }

    /** A version 7 uuid of that moment (RFC 9562, section 5.7), as PostgreSQL's {@code uuidv7()} makes them. */
    UUID uuid(long millis) {
        long high = (millis << 16) | 0x7000 | random.nextInt(0x1000);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
