package dev.cruddur.localstack.process;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** How a program is asked to end. */
public enum StopSignal {
    TERM,
    /** PostgreSQL's fast shutdown: SIGTERM would wait for clients to leave. */
    INT,
    KILL;

    /** Sends this signal; a process that is gone already is no error. */
    public void sendTo(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -s \"$1\" \"$2\" 2>/dev/null", "sh", name(), Long.toString(pid))
                    .start()
                    .waitFor(2, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new StackException("Cannot run sh: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
