package dev.cruddur.notifications.domain;

import java.util.List;

/**
 * What a person sees as one: likes of a crud, say. A reply or a mention is a group of its own.
 *
 * @param newest the newest three of it, newest first; at least one
 * @param count how many there are
 * @param actorsCount how many people they are of
 * @param isRead whether the recipient has seen the newest, and so all of it
 */
public record NotificationGroup(List<Notification> newest, int count, int actorsCount, boolean isRead) {

    /** The one that it stands in the list by. */
    public Notification head() {
        return newest.getFirst();
    }
}
