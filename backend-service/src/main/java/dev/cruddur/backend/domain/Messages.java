package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.RuleViolated;
import dev.cruddur.defaults.rules.Violation;
import dev.cruddur.defaults.rules.Violations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends what one person writes to another. */
@Singleton
public final class Messages {

    private final MessageStore store;
    private final ProfileStore profiles;

    Messages(MessageStore store, ProfileStore profiles) {
        this.store = store;
        this.profiles = profiles;
    }

    /**
     * Sends a message. The same one again, by its key, changes nothing and is answered as it was.
     *
     * @throws MessageGroupNotFound when it is for a thread that is not the author's
     * @throws RuleViolated when there is nobody to send it to, or its key is another message's
     */
    public AuthoredMessage send(Person me, NewMessage message) {
        UUID recipient = switch (message.to()) {
            case Addressee.Group(UUID group) ->
                store.otherThan(me.uuid(), group).orElseThrow(MessageGroupNotFound::new);
            case Addressee.Somebody(String handle) -> somebodyElse(me, handle);
        };
        return store.send(me.uuid(), recipient, message)
                .map(sent -> new AuthoredMessage(sent, me))
                .orElseThrow(Messages::keyReused);
    }

    private UUID somebodyElse(Person me, String handle) {
        Optional<UUID> found =
                AccountRules.isHandle(handle) ? profiles.find(handle).map(Profile::uuid) : Optional.empty();
        new Violations()
                .when(found.isEmpty(), "handle", "user_receiver_unknown", "Nobody has this handle.")
                .when(found.filter(me.uuid()::equals).isPresent(), "handle", "user_receiver_oneself", "That is you.")
                .refuse();
        return found.orElseThrow();
    }

    private static RuleViolated keyReused() {
        return new RuleViolated(List.of(new Violation(
                "idempotency_key", "idempotency_key_reused", "Another message was sent with this idempotency key.")));
    }
}
