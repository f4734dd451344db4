package dev.cruddur.backend.domain;

import java.util.UUID;

/** Whom a message is for. */
public sealed interface Addressee {

    /** Somebody by their handle, whether there is a thread with them or not. */
    record Somebody(String handle) implements Addressee {}

    /** Whoever else is in the thread. */
    record Group(UUID uuid) implements Addressee {}
}
