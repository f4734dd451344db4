package dev.cruddur.notifications.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody can do that another wants to know of. */
public enum Kind {
    /** Somebody answered the recipient's crud. */
    REPLY(Subject.CRUD),
    /** Somebody named the recipient in a crud. */
    MENTION(Subject.CRUD),
    /** Somebody liked the recipient's crud. */
    LIKE(Subject.CRUD),
    /** Somebody reposted the recipient's crud. */
    REPOST(Subject.CRUD),
    /** Somebody follows the recipient. */
    FOLLOW(Subject.PERSON),
    /** Somebody wrote to the recipient. */
    MESSAGE(Subject.CONVERSATION);

    private final Subject subject;

    Kind(Subject subject) {
        this.subject = subject;
    }

    /** The kind of that name; empty when there is none. */
    static Optional<Kind> of(String value) {
        return Arrays.stream(values())
                .filter(kind -> kind.value().equals(value))
                .findFirst();
    }

    /** Its name for others, such as {@code reply}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isAboutACrud() {
        return subject == Subject.CRUD;
    }

    boolean isAboutAConversation() {
        return subject == Subject.CONVERSATION;
    }

    private enum Subject {
        CRUD,
        PERSON,
        CONVERSATION
    }
}
