package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.Checkout;
import java.nio.file.Path;

/** Where {@code ./cruddur} keeps this checkout's stack. */
final class Folder {
    private Folder() {}

    static Path ofStack() {
        return Checkout.root().resolve(".cruddur");
    }
}
