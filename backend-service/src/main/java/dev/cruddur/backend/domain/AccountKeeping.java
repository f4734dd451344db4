package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.NotAllowed;
import dev.cruddur.defaults.rules.NotFound;
import dev.cruddur.defaults.rules.Violations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What people do with their own account. */
@Singleton
public final class AccountKeeping {

    private static final String CURRENT = "current_password";

    private final AccountStore accounts;
    private final People people;
    private final Sessions sessions;
    private final Passwords passwords;
    private final PasswordGuesses guesses;
    private final SessionStreams streams;

    AccountKeeping(
            AccountStore accounts,
            People people,
            Sessions sessions,
            Passwords passwords,
            PasswordGuesses guesses,
            SessionStreams streams) {
        this.accounts = accounts;
        this.people = people;
        this.sessions = sessions;
        this.passwords = passwords;
        this.guesses = guesses;
        this.streams = streams;
    }

    /** What one's account says to oneself. */
    public OwnAccount of(Person me) {
        return accounts.of(me.uuid());
    }

    /**
     * Changes one's own password, and ends every other session: whoever knew the old one is out.
     *
     * @param session the one that stays
     * @throws dev.cruddur.defaults.rules.RuleViolated when the current password is wrong, was tried too often, or the
     *     new one breaks a rule
     * @throws NotAllowed when others come in by the same password
     */
    public void changePassword(Person me, UUID session, PasswordChange change) {
        if (accounts.of(me.uuid()).isDemo()) {
            throw new NotAllowed("Demo people share their password, so nobody changes it.");
        }
        Violations violations = new Violations();
        checkCurrent(violations, me, change);
        AccountRules.checkPassword(violations, Objects.requireNonNullElse(change.password(), ""));
        violations.refuse();
        accounts.changePassword(me.uuid(), passwords.hash(Objects.requireNonNull(change.password())), session);
        streams.othersEnded(me.uuid(), session);
    }

    private void checkCurrent(Violations violations, Person me, PasswordChange change) {
        if (!guesses.mayTry(me.uuid())) {
            violations.when(
                    true, CURRENT, "current_password_tried_too_often", "Too many wrong passwords. Try again later.");
            violations.refuse();
        }
        String hash =
                people.credentials(me.handle()).map(Credentials::passwordHash).orElse(null);
        boolean right = passwords.matches(change.currentPassword(), hash);
        guesses.tried(me.uuid(), right);
        violations.when(!right, CURRENT, "current_password_wrong", "That is not your password.");
    }

    /** Where one is signed in, the latest first. */
    public List<OpenSession> sessions(Person me, UUID session) {
        return sessions.of(me.uuid(), session);
    }

    /** Signs oneself out. */
    public void signOut(UUID session) {
        sessions.end(session);
        streams.ended(session);
    }

    /** Signs oneself out everywhere. */
    public void endSessions(Person me) {
        sessions.endAll(me.uuid());
        streams.allEnded(me.uuid());
    }

    /**
     * Signs oneself out in one place.
     *
     * @throws NotFound when one is not signed in there
     */
    public void endSession(Person me, UUID publicUuid) {
        streams.ended(sessions.end(me.uuid(), publicUuid)
                .orElseThrow(() -> new NotFound("There is no such session, or it has ended.")));
    }
}
