package dev.cruddur.localstack.seed;

import java.util.Arrays;

/** Few are chosen often, most now and then (Zipf's law). Who the few are has nothing to do with their number. */
final class Popularity {

    private final double[] upTo;
    private final int[] ranking;

    Popularity(int size, double exponent, Dice dice) {
        upTo = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += Math.pow(rank + 1, -exponent);
            upTo[rank] = sum;
        }
        ranking = dice.someOf(size, size);
    }

    /** One of them. */
    int choose(Dice dice) {
        int found = Arrays.binarySearch(upTo, dice.share() * upTo[upTo.length - 1]);
        return ranking[Math.min(found < 0 ? -found - 1 : found, ranking.length - 1)];
    }
}
