package dev.cruddur.localstack.seed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** The database {@code backend}. */
final class PeopleTables {

    private static final String BCRYPT_ALPHABET = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final SeedPlan plan;
    private final Population people;

    PeopleTables(SeedPlan plan, Population people) {
        this.plan = plan;
        this.people = people;
    }

    /** What the addresses of a seed's people end with; no mail can ever get there (RFC 2606). */
    static String emailDomain(SeedPlan plan) {
        return "@seed" + plan.seed() + ".example";
    }

    long people(Connection connection) throws SQLException, IOException {
        try (Copy copy =
                new Copy(connection, "person (uuid, handle, display_name, email, password_hash, created_at, bio)")) {
            for (int person = 0; person < people.size(); person++) {
                copy.row(
                        people.uuid(person),
                        people.handle(person),
                        people.name(person),
                        people.handle(person) + emailDomain(plan),
                        passwordOfNobody(person),
                        Instant.ofEpochMilli(people.joined(person)),
                        people.bio(person));
            }
            return copy.rows();
        }
    }

    long follows(Connection connection) throws SQLException, IOException {
        try (Copy copy = new Copy(connection, "follow (uuid, follower_uuid, followed_uuid)")) {
            for (int person = 0; person < people.size(); person++) {
                Dice dice = plan.dice("follows", person);
                for (int followed : followedBy(person, dice)) {
                    long both = Math.max(people.joined(person), people.joined(followed));
                    long since = both + (long) ((plan.now().toEpochMilli() - both) * dice.share());
                    copy.row(dice.uuid(since), people.uuid(person), people.uuid(followed));
                }
            }
            return copy.rows();
        }
    }

    private Set<Integer> followedBy(int person, Dice dice) {
        int wanted = 3 + dice.heavyTailed(20, 1.8, 300);
        Set<Integer> followed = new HashSet<>();
        // As many tries as wishes: who wishes for the same person twice follows one fewer.
        for (int i = 0; i < wanted; i++) {
            followed.add(people.somebodyHeard(dice));
        }
        followed.remove(person);
        return followed;
    }

    /** Has the form of a hash, and no password that anybody knows: nobody signs in as a person of a seed. */
    private String passwordOfNobody(int person) {
        Dice dice = plan.dice("password", person);
        StringBuilder hash = new StringBuilder("$2a$10$");
        while (hash.length() < 60) {
            hash.append(BCRYPT_ALPHABET.charAt(dice.below(BCRYPT_ALPHABET.length())));
        }
        return hash.toString();
    }
}
