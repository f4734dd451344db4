package dev.cruddur.localstack.seed;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Cruds and replies, numbered so that what is answered comes first. All of them are alive when they are made. */
final class Conversations {

    /** Of ten cruds, how many are no replies. */
    private static final double ROOTS = 0.65;

    private static final List<Duration> LIVES = List.of(
            Duration.ofDays(30),
            Duration.ofDays(30),
            Duration.ofDays(7),
            Duration.ofDays(7),
            Duration.ofDays(7),
            Duration.ofDays(3),
            Duration.ofDays(3),
            Duration.ofDays(1),
            Duration.ofHours(12),
            Duration.ofHours(3));

    private final SeedPlan plan;
    private final int[] authors;
    private final int[] answered;
    private final int[] roots;
    private final int[] replies;
    private final long[] posted;
    private final long[] expires;

    Conversations(SeedPlan plan, Population people) {
        this.plan = plan;
        int size = plan.cruds();
        authors = new int[size];
        answered = new int[size];
        roots = new int[size];
        replies = new int[size];
        posted = new long[size];
        expires = new long[size];
        int begun = Math.max(1, (int) (size * ROOTS));
        for (int crud = 0; crud < begun; crud++) {
            begin(crud, people);
        }
        Popularity talkedAbout = new Popularity(begun, 0.9, plan.dice("talked about", 0));
        int[] latest = new int[begun];
        Arrays.setAll(latest, crud -> crud);
        for (int reply = begun; reply < size; reply++) {
            Dice dice = plan.dice("reply", reply);
            int root = talkedAbout.choose(dice);
            answer(reply, dice.chance(0.6) ? root : latest[root], people, dice);
            latest[root] = reply;
        }
    }

    int size() {
        return authors.length;
    }

    int author(int crud) {
        return authors[crud];
    }

    boolean isReply(int crud) {
        return answered[crud] >= 0;
    }

    /** What it answers; of replies only. */
    int answered(int crud) {
        return answered[crud];
    }

    int root(int crud) {
        return roots[crud];
    }

    int replies(int crud) {
        return replies[crud];
    }

    long posted(int crud) {
        return posted[crud];
    }

    long expires(int crud) {
        return expires[crud];
    }

    UUID uuid(int crud) {
        return plan.dice("crud", crud).uuid(posted[crud]);
    }

    /** A moment after it was posted; sooner rather than later. */
    long momentAfter(int crud, Dice dice) {
        double share = dice.share();
        long since = Math.max(0, plan.now().toEpochMilli() - posted[crud] - 1);
        return posted[crud] + 1 + (long) (since * share * share * share);
    }

    private void begin(int crud, Population people) {
        Dice dice = plan.dice("root", crud);
        long life = dice.oneOf(LIVES).toMillis();
        // Denser towards now, and none that is about to go.
        long age = 60_000 + (long) (0.95 * life * Math.pow(dice.share(), 1.5));
        authors[crud] = people.somebodyTalkative(dice);
        answered[crud] = -1;
        roots[crud] = crud;
        posted[crud] = plan.now().toEpochMilli() - age;
        expires[crud] = posted[crud] + life;
    }

    private void answer(int reply, int to, Population people, Dice dice) {
        authors[reply] = people.somebodyTalkative(dice);
        answered[reply] = to;
        roots[reply] = roots[to];
        replies[to]++;
        posted[reply] = momentAfter(to, dice);
        expires[reply] = expires[to];
    }
}
