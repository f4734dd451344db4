package dev.cruddur.notifications.domain;

import java.util.UUID;

/** Told whenever what a person has to read has changed. */
public interface InboxChanges {

    /** Something in this person's inbox is new, or has been read. */
    void changed(UUID recipient);

    /** Somebody wrote to this person in that conversation. */
    void messageArrived(UUID recipient, UUID messageGroup);
}
