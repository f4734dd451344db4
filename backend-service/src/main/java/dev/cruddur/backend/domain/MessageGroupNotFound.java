package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.NotFound;

/** There is no such conversation, or not of the one who asks: nobody can tell the two apart. */
public final class MessageGroupNotFound extends NotFound {

    private static final long serialVersionUID = 1;

    public MessageGroupNotFound() {
        super("There is no such conversation.");
    }
}
