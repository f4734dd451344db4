package dev.cruddur.localstack.honeycomb;

import dev.cruddur.localstack.process.StackException;
import java.net.URI;

/** Honeycomb did not answer. */
public final class HoneycombSilence extends StackException {
    private static final long serialVersionUID = 1L;

    HoneycombSilence(URI base, Throwable cause) {
        super("Honeycomb does not answer at " + base + ": is this machine online?", cause);
    }
}
