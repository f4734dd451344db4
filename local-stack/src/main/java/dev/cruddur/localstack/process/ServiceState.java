package dev.cruddur.localstack.process;

/** Where a program is in its life. */
public enum ServiceState {
    STARTING,
    READY,
    /** It was ready, and runs, but does not answer now. */
    SILENT,
    /** Ended because it was asked to. */
    STOPPED,
    /** Ended by itself, or by somebody else's hand. */
    DEAD;

    public boolean isAlive() {
        return this == STARTING || this == READY || this == SILENT;
    }
}
