package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.NotFound;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A first look without an account: anybody may come in as one of the demonstration's people. */
@Singleton
public final class Demo {

    private final People people;
    private final Accounts accounts;

    Demo(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** Whom one can come in as. */
    public List<Person> people() {
        return people.demo();
    }

    /**
     * Signs in as one of them.
     *
     * @param handle whom; none for anybody
     * @throws NotFound when that is none of them
     */
    public SignedIn signIn(@Nullable String handle) {
        List<Person> candidates = people.demo().stream()
                .filter(person -> handle == null || person.handle().equalsIgnoreCase(handle))
                .toList();
        if (candidates.isEmpty()) {
            throw new NotFound("There is no such demo person.");
        }
        return accounts.open(candidates.get(ThreadLocalRandom.current().nextInt(candidates.size())));
    }
}
