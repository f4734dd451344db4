package dev.cruddur.backend.domain;

/** Somebody who is followed, or no longer, and how they stand then. */
public record Followed(Person person, FollowState state) {}
