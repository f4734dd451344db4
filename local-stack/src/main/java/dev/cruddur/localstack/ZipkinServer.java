package dev.cruddur.localstack;

import dev.cruddur.localstack.process.Program;
import dev.cruddur.localstack.process.StackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Zipkin out of its own jar, keeping everything in memory: for whoever has none that runs. */
record ZipkinServer(Path jar, String url, int port) {
    static final String NAME = "zipkin";

    /** Where another jar is than the one that the script fetches. */
    private static final String JAR = "CRUDDUR_ZIPKIN_JAR";

    private static final String SPANS = "100000";

    static ZipkinServer of(StackOptions options) {
        var named = options.environment().all().getOrDefault(JAR, "");
        var jar = named.isEmpty()
                ? options.root().resolve(".cruddur").resolve(NAME).resolve("zipkin-server.jar")
                : Path.of(named).toAbsolutePath();
        return new ZipkinServer(
                jar, options.ports().zipkinUrl(), options.ports().zipkin());
    }

    Program program() {
        if (!Files.exists(jar)) {
            throw new StackException(
                    "Zipkin's jar is not there (" + jar + "): start a Zipkin yourself, docker run -d -p"
                            + " 9411:9411 openzipkin/zipkin:3, and then:"
                            + " CRUDDUR_ZIPKIN_URL=http://localhost:9411 ./cruddur up --backend zipkin");
        }
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString(),
                // To this machine alone, as all of ours.
                "--armeria.ports[0].ip=127.0.0.1",
                "--armeria.ports[0].port=" + port,
                "--armeria.ports[0].protocols[0]=http");
        // It has no use for somebody else's key.
        var environment = Map.of("STORAGE_TYPE", "mem", "MEM_MAX_SPANS", SPANS, "HONEYCOMB_API_KEY", "");
        return Program.serving(NAME, url, command, environment);
    }
}
