package dev.cruddur.backend.domain;

/** What a profile shows beside somebody's cruds. */
public enum ProfileTab {
    /** What they answered. */
    REPLIES,
    /** What they like, in the order in which they came to like it. */
    LIKES
}
