package dev.cruddur.viewer.store;

/** What became of the wish to keep a trace. */
public enum Pinned {
    DONE,
    /** The pinned ones would take more than a quarter of the store. */
    NO_ROOM
}
