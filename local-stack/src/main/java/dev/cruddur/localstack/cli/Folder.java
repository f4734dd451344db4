package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.Checkout;
import dev.cruddur.localstack.Run;
import dev.cruddur.localstack.RunFile;
import java.nio.file.Path;
import java.util.Optional;

/** Where {@code ./cruddur} keeps this checkout's stack. */
final class Folder {
    private Folder() {}

    static Path ofStack() {
        return Checkout.root().resolve(".cruddur");
    }

    /** What a launcher that still lives has started. */
    static Optional<Run> runningStack() {
        return new RunFile(ofStack()).read().filter(run -> run.launcher().isAlive());
    }
}
