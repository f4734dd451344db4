package dev.cruddur.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void get_forTheFirstTime_drawsSecretLongEnoughToSignWith() {
        assertThat(Secrets.in(folder).get("token")).matches("[0-9a-f]{64}");
    }

    @Test
    void get_byTheNextLauncher_isTheSame() {
        assertThat(Secrets.in(folder).get("token"))
                .isEqualTo(Secrets.in(folder).get("token"))
                .isNotEqualTo(Secrets.in(folder).get("session"));
    }

    @Test
    void file_withSecrets_isReadableByItsOwnerAlone() throws IOException {
        Secrets.in(folder).get("token");
        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
