package dev.cruddur.localstack.postgres;

import java.nio.file.Path;

/** PostgreSQL unpacked once for all tests of this module. */
public final class SharedBinaries {
    static final Path PARENT = Path.of("target/cruddur-test").toAbsolutePath();

    private SharedBinaries() {}

    public static Path unpacked() {
        return PostgresInstall.below(PARENT).folder();
    }
}
