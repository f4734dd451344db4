package dev.cruddur.localstack;

import java.nio.file.Path;

/** Somebody else runs a stack in this folder. */
public final class AlreadyRunningException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public AlreadyRunningException(Path folder) {
        super("A stack runs in " + folder + " already.");
    }
}
