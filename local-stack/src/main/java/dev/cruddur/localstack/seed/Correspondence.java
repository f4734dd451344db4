package dev.cruddur.localstack.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who writes to whom: most to two or three, and to some everybody. */
final class Correspondence {

    static final UUID NONE = new UUID(0, 0);

    private static final int PAIRS_PER_PERSON = 2;

    private final SeedPlan plan;
    private final Population people;
    private final List<int[]> pairs = new ArrayList<>();

    Correspondence(SeedPlan plan, Population people) {
        this.plan = plan;
        this.people = people;
        Set<Long> seen = new HashSet<>();
        for (int number = 0; number < PAIRS_PER_PERSON * people.size(); number++) {
            int one = number % people.size();
            int other = people.somebodyHeard(plan.dice("pair", number));
            int[] pair =
                    isBefore(people.uuid(one), people.uuid(other)) ? new int[] {one, other} : new int[] {other, one};
            if (one != other && seen.add(((long) pair[0] << 32) | pair[1])) {
                pairs.add(pair);
            }
        }
    }

    int size() {
        return pairs.size();
    }

    /** One of the two; the first is 0. */
    UUID person(int pair, int which) {
        return people.uuid(pairs.get(pair)[which]);
    }

    UUID uuid(int pair) {
        return plan.dice("group", pair).uuid(at(pair, 0));
    }

    int messages(int pair) {
        return 1 + plan.dice("messages", pair).heavyTailed(5, 1.5, 200);
    }

    /** Who of the two wrote it. */
    int author(int pair, int message) {
        return dice("author", pair, message).below(2);
    }

    UUID message(int pair, int message) {
        return dice("message uuid", pair, message).uuid(at(pair, message));
    }

    Dice dice(String what, int pair, int message) {
        return plan.dice(what, ((long) pair << 20) | message);
    }

    /** The newest message of one of them; {@link #NONE} when there is none. */
    UUID newestOf(int pair, int author) {
        for (int message = messages(pair) - 1; message >= 0; message--) {
            if (author(pair, message) == author) {
                return message(pair, message);
            }
        }
        return NONE;
    }

    /** Evenly spread over the time since both came. */
    private long at(int pair, int message) {
        int[] both = pairs.get(pair);
        long since = Math.max(people.joined(both[0]), people.joined(both[1]));
        return since + (plan.now().toEpochMilli() - since) * (message + 1L) / (messages(pair) + 1L);
    }

    /** As PostgreSQL orders them: byte by byte. */
    private static boolean isBefore(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0
                ? high < 0
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()) < 0;
    }
}
