package dev.cruddur.activities.domain;

import java.util.Locale;

/** What a person can do with a crud in one click, and take back in another. */
public enum Reaction {
    LIKE,
    REPOST;

    /** What notifications-service calls it; also the topic in the outbox. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT);
    }
}
