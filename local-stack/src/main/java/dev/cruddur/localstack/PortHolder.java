package dev.cruddur.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks the system who listens on a port; a kindness, so it never fails and never takes long. */
final class PortHolder {
    private static final Pattern LSOF = Pattern.compile("p(\\d+)\nc([^\n]+)");
    private static final Pattern SS = Pattern.compile("\\(\\(\"(?<name>[^\"]+)\",pid=(?<pid>\\d+)");

    private PortHolder() {}

    /** For example {@code java (process 4711)}; empty when it is not ours to know. */
    static Optional<String> of(int port) {
        var lsof = LSOF.matcher(run("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fpc"));
        if (lsof.find()) {
            return Optional.of(lsof.group(2) + " (process " + lsof.group(1) + ")");
        }
        var ss = SS.matcher(run("ss", "-Hltnp", "sport = :" + port));
        return ss.find() ? Optional.of(ss.group("name") + " (process " + ss.group("pid") + ")") : Optional.empty();
    }

    private static String run(String... command) {
        try {
            var process = new ProcessBuilder(List.of(command))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.outputWriter().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ""; // not installed
        }
    }
}
