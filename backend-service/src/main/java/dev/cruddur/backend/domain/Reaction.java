package dev.cruddur.backend.domain;

/** What a person can do with a crud in one click, and take back in another. */
public enum Reaction {
    LIKE,
    REPOST
}
