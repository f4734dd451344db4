package dev.cruddur.backend.domain;

import org.jspecify.annotations.Nullable;

/**
 * A crud and who wrote it.
 *
 * @param repostedBy in a feed, who reposted it; none when it is there for its author, and anywhere else
 */
public record AuthoredCrud(
        Crud crud, Person author, @Nullable Person repostedBy) {

    /** One that is there for its author. */
    public AuthoredCrud(Crud crud, Person author) {
        this(crud, author, null);
    }
}
