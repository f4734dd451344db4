package dev.cruddur.testing.collector;

/** What may be the matter with a collector that can be reached. */
enum Trouble {
    NONE,
    HANGS,
    HANGS_UP,
    TOO_MANY_REQUESTS,
    COME_BACK_LATER,
    UNAVAILABLE,
    GARBAGE
}
