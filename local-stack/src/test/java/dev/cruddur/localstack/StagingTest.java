package dev.cruddur.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
    @TempDir
    private Path root;

    private Path library;
    private Path ours;
    private Path staged;

    @BeforeEach
    void stage() throws IOException {
        FakeCheckout.in(root);
        Files.createDirectories(root.resolve("libs/service-defaults"));
        var libraries = Files.createDirectories(root.resolve("backend-service/target/lib"));
        library = Files.writeString(libraries.resolve("netty-4.2.jar"), "library");
        ours = Files.writeString(libraries.resolve("service-defaults-0.1.0.jar"), "ours");
        staged = root.resolve("programs");
        new Staging(root, staged).stage();
    }

    @Test
    void ownJars_rewrittenByABuild_stayAsTheyWereWhereTheyRun() throws IOException {
        Files.writeString(ours, "changed");
        Files.writeString(root.resolve("backend-service/target/backend-service.jar"), "changed");

        assertThat(staged.resolve("backend-service/lib/service-defaults-0.1.0.jar"))
                .hasContent("ours");
        assertThat(Files.size(staged.resolve("backend-service/backend-service.jar")))
                .isGreaterThan(100);
    }

    @Test
    void libraries_takeNoRoom() throws IOException {
        assertThat(Files.isSameFile(library, staged.resolve("backend-service/lib/netty-4.2.jar")))
                .isTrue();
    }
}
