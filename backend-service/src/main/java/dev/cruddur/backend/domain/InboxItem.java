package dev.cruddur.backend.domain;

import org.jspecify.annotations.Nullable;

/**
 * A notification as a person reads it: who did what.
 *
 * @param actor who did it
 * @param crud what they said, or liked or reposted; none when it is gone, or nobody can tell just now
 */
public record InboxItem(
        Notification notification, Person actor, @Nullable Crud crud) {}
