package dev.cruddur.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * {@code run.json}: what a launcher started, for the other commands to read, and for the next launcher after a kill.
 */
public final class RunFile {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Path file;

    public RunFile(Path folder) {
        file = folder.resolve("run.json");
    }

    public Optional<Run> read() {
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), Run.class)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty(); // cut short by a full disk, say: as good as none
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaced as a whole, so that nobody reads half of it. */
    synchronized void write(Run run) {
        var aside = file.resolveSibling("run.json.new");
        try {
            Files.writeString(aside, JSON.writeValueAsString(run));
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
