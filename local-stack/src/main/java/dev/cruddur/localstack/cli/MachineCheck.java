package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.Checkout;
import dev.cruddur.localstack.Ports;
import dev.cruddur.localstack.process.OwnSession;
import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Ports, Docker, a browser, room on the disk. */
record MachineCheck(Map<String, String> environment) {
    private static final long ROOM_BYTES = 2_000_000_000;
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");
    private static final List<String> MAC_BROWSERS = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    List<Finding> findings() {
        return List.of(ports(), docker(), browser(), disk());
    }

    private Finding ports() {
        if (Folder.runningStack().isPresent()) {
            return Finding.ok("Ports: Cruddur runs and has its own.");
        }
        try {
            Ports.from(environment.get(Ports.VARIABLE)).requireFree();
            return Finding.ok("Ports: all seven are free.");
        } catch (StackException e) {
            return Finding.missing(e.getMessage().replace("\n", " "));
        }
    }

    private static Finding docker() {
        var isThere = OwnSession.isOnPath("docker");
        return docker(isThere, isThere && answers("docker", "version", "--format", "{{.Server.Version}}"));
    }

    static Finding docker(boolean isThere, boolean answers) {
        if (!isThere) {
            return Finding.ok("Docker: not installed. Only docker compose up wants it; ./cruddur up and test do not.");
        }
        return answers
                ? Finding.ok("Docker: answers.")
                : Finding.warn(
                        "Docker: installed, but its daemon does not answer: start it (Docker Desktop; systemctl start"
                                + " docker), or leave it. Only docker compose up wants it.");
    }

    private Finding browser() {
        return chromium()
                .map(path -> Finding.ok("Browser for tests: " + path))
                .orElse(Finding.warn("Browser for tests: no Chromium. ./cruddur test installs it on Debian and Ubuntu"
                        + " with root's rights; elsewhere install it, or name one in CHROMIUM_PATH."));
    }

    private Optional<String> chromium() {
        var named = Stream.of("CHROMIUM_PATH", "PLAYWRIGHT_CHROMIUM").map(name -> environment.getOrDefault(name, ""));
        var onPath = BROWSERS.stream().filter(OwnSession::isOnPath);
        var onMac = MAC_BROWSERS.stream().filter(path -> Files.isExecutable(Path.of(path)));
        return Stream.of(named, onPath, onMac)
                .flatMap(found -> found)
                .filter(found -> !found.isEmpty())
                .findFirst();
    }

    private static Finding disk() {
        var room = Checkout.root().toFile().getUsableSpace();
        var gigabytes = "%.1f GB free.".formatted(room / 1e9);
        return room >= ROOM_BYTES
                ? Finding.ok("Disk: " + gigabytes)
                : Finding.warn("Disk: only " + gigabytes + " A build and its libraries take about 2 GB.");
    }

    private static boolean answers(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
