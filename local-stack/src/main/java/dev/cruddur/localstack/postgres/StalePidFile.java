package dev.cruddur.localstack.postgres;

import dev.cruddur.localstack.process.ProcessIdentity;
import dev.cruddur.localstack.process.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * {@code postmaster.pid} of a server that was killed. Whoever calls holds the lock of the stack's folder, so a server
 * that still runs on this data is a leftover; any other process of that number merely got it later, and would make
 * PostgreSQL refuse to start.
 */
record StalePidFile(Path file) {
    void clear() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        var first = Files.readString(file).lines().findFirst().orElse("").strip();
        if (first.matches("\\d{1,18}")) {
            ProcessHandle.of(Long.parseLong(first)).ifPresent(StalePidFile::endPostgres);
        }
        Files.deleteIfExists(file);
    }

    private static void endPostgres(ProcessHandle process) {
        if (process.info().command().filter(path -> path.endsWith("/postgres")).isEmpty()) {
            return;
        }
        var identity = ProcessIdentity.of(process);
        StopSignal.INT.sendTo(identity.pid());
        if (!identity.awaitEnd(Duration.ofSeconds(5))) {
            StopSignal.KILL.sendTo(identity.pid());
            identity.awaitEnd(Duration.ofSeconds(5));
        }
    }
}
