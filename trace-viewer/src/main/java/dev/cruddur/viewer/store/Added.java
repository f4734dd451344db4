package dev.cruddur.viewer.store;

/** What became of something that was to be added. */
enum Added {
    ADDED,
    KNOWN,
    REFUSED
}
