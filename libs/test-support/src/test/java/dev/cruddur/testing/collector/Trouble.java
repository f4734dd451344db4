package dev.cruddur.testing.collector;

/** What may be the matter with a collector. */
enum Trouble {
    NONE,
    NOT_THERE,
    HANGS,
    HANGS_UP,
    TOO_MANY_REQUESTS,
    COME_BACK_LATER,
    UNAVAILABLE,
    UNAVAILABLE_AFTER_A_WHILE,
    GARBAGE
}
