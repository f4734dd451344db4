package dev.cruddur.backend.domain;

import java.util.UUID;

/** Where accounts are kept. */
public interface AccountStore {

    /** What the account of somebody who exists says to its owner. */
    OwnAccount of(UUID person);

    /** Replaces a password, and ends all of the person's sessions but one: both or neither. */
    void changePassword(UUID person, String passwordHash, UUID keptSession);
}
