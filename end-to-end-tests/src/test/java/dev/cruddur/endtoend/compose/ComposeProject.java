package dev.cruddur.endtoend.compose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checkout's {@code docker-compose.yml}, as a project of its own beside whatever else runs on this machine. */
final class ComposeProject implements AutoCloseable {

    private static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();
    private static final String NAME = "cruddur-test";

    /** A backend that has an image, and is started beside the rest. */
    private static final String PROFILE = "zipkin";

    private final List<String> compose;
    private final int port;

    private ComposeProject(List<String> compose, int port) {
        this.compose = compose;
        this.port = port;
    }

    /** The project, not started yet; none where no Docker answers. */
    static Optional<ComposeProject> find(int port) {
        return Stream.of(List.of("docker", "compose"), List.of("docker-compose"))
                .filter(command -> succeeds("docker", "info") && succeeds(joined(command, "version")))
                .findFirst()
                .map(command -> new ComposeProject(command, port));
    }

    /** Builds the images and starts everything; returns once all that others wait for is healthy. */
    void up() {
        run("down", "--volumes", "--remove-orphans");
        run("up", "--build", "--detach");
    }

    /** Where the page is. */
    String url() {
        return "http://localhost:" + port;
    }

    /** Where Zipkin is, on a port that Docker has chosen. */
    String zipkinUrl() {
        return "http://" + output(joined(compose, "port", "zipkin", "9411")).strip();
    }

    /** The container of a service. */
    String container(String service) {
        return output(joined(compose, "ps", "--quiet", service)).strip();
    }

    /** What {@code docker inspect} says of a service's container, by a Go template. */
    String inspect(String service, String template) {
        return output("docker", "inspect", "--format", template, container(service))
                .strip();
    }

    /**
     * Kills a service's process, as the kernel would, and not its container, which Docker would take for somebody's
     * wish: from a container that sees the host's processes, so that it works as well where Docker has a machine of its
     * own.
     */
    void kill(String service) {
        String pid = inspect(service, "{{.State.Pid}}");
        output(
                "docker",
                "run",
                "--rm",
                "--pid=host",
                "--user=root",
                "--entrypoint=bash",
                "cruddur/" + service,
                "-c",
                "kill -9 " + pid);
    }

    /** A line for each image: its name and its size. */
    String imageSizes() {
        return output("docker", "images", "--filter=reference=cruddur/*", "--format={{.Repository}} {{.Size}}");
    }

    @Override
    public void close() {
        run("down", "--volumes", "--remove-orphans");
    }

    private void run(String... arguments) {
        output(joined(compose, arguments));
    }

    private String output(String... command) {
        try {
            Process process = builder(port, command).start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return builder(0, command).redirectOutput(Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProcessBuilder builder(int port, String... command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(CHECKOUT.toFile()).redirectErrorStream(true);
        builder.environment().put("COMPOSE_PROJECT_NAME", NAME);
        builder.environment().put("CRUDDUR_PORT", String.valueOf(port));
        builder.environment().put("COMPOSE_PROFILES", PROFILE);
        builder.environment().put("CRUDDUR_ZIPKIN_PORT", "0");
        // Set and empty: nothing leaves this machine, and Compose has nothing to warn of.
        builder.environment().put("HONEYCOMB_API_KEY", "");
        return builder;
    }

    private static String[] joined(List<String> command, String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        return all.toArray(String[]::new);
    }
}
