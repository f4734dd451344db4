package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.Conflict;
import dev.cruddur.defaults.rules.NotAuthenticated;
import dev.cruddur.defaults.rules.Text;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** How people come in. */
@Singleton
public final class Accounts {

    /** How long a session lasts. */
    static final Duration SESSION_LIFETIME = Duration.ofDays(30);

    private final Register register;
    private final People people;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Clock clock = Clock.systemUTC();

    Accounts(Register register, People people, Sessions sessions, Passwords passwords) {
        this.register = register;
        this.people = people;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    /**
     * Opens an account, and signs its owner in.
     *
     * @throws dev.cruddur.defaults.rules.RuleViolated when the form breaks any rule
     * @throws Conflict when the handle or the e-mail address is taken
     */
    public SignedIn signUp(SignUp form) {
        AccountRules.check(form);
        NewPerson person = new NewPerson(
                Text.trimmed(form.handle()),
                Text.trimmed(form.displayName()),
                Text.trimmed(form.email()),
                passwords.hash(Objects.requireNonNull(form.password())));
        // No look before the leap: only the unique indexes know, whoever else is signing up just now.
        return register.add(person, expiry()).orElseThrow(() -> taken(person));
    }

    /**
     * Signs a person in.
     *
     * @throws NotAuthenticated the same for a handle that nobody has and for a wrong password, after the same time
     */
    public SignedIn signIn(SignIn attempt) {
        Optional<Credentials> known = find(Text.trimmed(attempt.handle()));
        String hash = known.map(Credentials::passwordHash).orElse(null);
        boolean right = passwords.matches(attempt.password(), hash);
        return known.filter(_ -> right)
                .map(Credentials::person)
                .map(this::open)
                .orElseThrow(() -> new NotAuthenticated("The handle or the password is wrong."));
    }

    /** Signs in a person who is known already. */
    SignedIn open(Person person) {
        return SignedIn.of(person, sessions.open(person.uuid(), expiry()));
    }

    private Optional<Credentials> find(String handle) {
        return AccountRules.isHandle(handle) ? people.credentials(handle) : Optional.empty();
    }

    private Conflict taken(NewPerson person) {
        return people.hasHandle(person.handle())
                ? new Conflict("handle", "handle_taken", "Somebody has this handle already.")
                : new Conflict("email", "email_taken", "There is an account with this e-mail address already.");
    }

    private Instant expiry() {
        return clock.instant().plus(SESSION_LIFETIME);
    }
}
