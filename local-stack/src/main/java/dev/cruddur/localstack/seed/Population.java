package dev.cruddur.localstack.seed;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The people. Some are heard by everybody and never silent. */
final class Population {

    private static final long OLDEST_MILLIS = Duration.ofDays(400).toMillis();

    private final SeedPlan plan;
    private final UUID[] uuids;
    private final String[] handles;
    private final String[] names;
    private final Popularity heard;
    private final Popularity talkative;

    /**
     * Gives everybody a handle that nobody has.
     *
     * @param taken handles in lower case; the new ones are added
     */
    Population(SeedPlan plan, Set<String> taken) {
        this.plan = plan;
        uuids = new UUID[plan.people()];
        handles = new String[plan.people()];
        names = new String[plan.people()];
        heard = new Popularity(plan.people(), 1.0, plan.dice("heard", 0));
        talkative = new Popularity(plan.people(), 0.8, plan.dice("talkative", 0));
        for (int person = 0; person < uuids.length; person++) {
            Dice dice = plan.dice("person", person);
            String first = dice.oneOf(Words.FIRST_NAMES);
            String last = dice.oneOf(Words.LAST_NAMES);
            uuids[person] = dice.uuid(joined(person));
            names[person] = first + " " + last;
            handles[person] = free((first + "_" + last).toLowerCase(Locale.ROOT), taken);
        }
    }

    int size() {
        return uuids.length;
    }

    UUID uuid(int person) {
        return uuids[person];
    }

    String handle(int person) {
        return handles[person];
    }

    String name(int person) {
        return names[person];
    }

    String bio(int person) {
        return plan.dice("bio", person).oneOf(Words.BIOS);
    }

    /** When they came. */
    long joined(int person) {
        return plan.now().toEpochMilli()
                - (long) ((1 + plan.dice("joined", person).share() * 9) / 10 * OLDEST_MILLIS);
    }

    /** Somebody whom people follow, mention and answer. */
    int somebodyHeard(Dice dice) {
        return heard.choose(dice);
    }

    /** Somebody who has something to say. */
    int somebodyTalkative(Dice dice) {
        return talkative.choose(dice);
    }

    /** At most so many of the others, each once. */
    int[] othersThan(int person, int count, Dice dice) {
        int[] others = dice.someOf(uuids.length - 1, count);
        for (int i = 0; i < others.length; i++) {
            others[i] = (person + 1 + others[i]) % uuids.length;
        }
        return others;
    }

    private static String free(String wanted, Set<String> taken) {
        String handle = wanted;
        for (int number = 2; !taken.add(handle); number++) {
            handle = wanted + number;
        }
        return handle;
    }
}
