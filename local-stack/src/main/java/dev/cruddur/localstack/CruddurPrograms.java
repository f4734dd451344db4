package dev.cruddur.localstack;

import dev.cruddur.localstack.postgres.Database;
import dev.cruddur.localstack.process.Program;
import dev.cruddur.localstack.process.StackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cruddur's services as programs: the jar, the flags and the environment of each. */
record CruddurPrograms(StackOptions options, Path staged, Secrets secrets) {
    /** Small and quick to start: five of them share a laptop with whoever develops them. */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    Program program(Service service, @Nullable Database database) {
        var jar = staged.resolve(service.id()).resolve(service.id() + ".jar");
        if (!Files.exists(jar)) {
            throw new StackException(service.id() + " is not built: " + jar + " is missing.");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-jar");
        command.add(jar.toString());
        return Program.serving(service.id(), options.ports().url(service), command, environment(service, database));
    }

    private Map<String, String> environment(Service service, @Nullable Database database) {
        var environment = new HashMap<>(options.environment().all());
        var ports = options.ports();
        environment.merge("MICRONAUT_SERVER_HOST", "127.0.0.1", CruddurPrograms::unlessEmpty);
        environment.put("MICRONAUT_SERVER_PORT", Integer.toString(ports.of(service)));
        environment.put("VIEWER_GRPC_PORT", Integer.toString(ports.viewerGrpc()));
        environment.merge("CRUDDUR_DEMO_DATA", "true", CruddurPrograms::unlessEmpty);
        environment.put("CRUDDUR_BACKEND_URL", ports.url(Service.BACKEND_SERVICE));
        environment.put("CRUDDUR_ACTIVITIES_URL", ports.url(Service.ACTIVITIES_SERVICE));
        environment.put("CRUDDUR_NOTIFICATIONS_URL", ports.url(Service.NOTIFICATIONS_SERVICE));
        environment.putAll(secretsOf(service));
        environment.putAll(
                new TelemetryEnvironment(options.environment().all(), ports.url(Service.TRACE_VIEWER)).of(service));
        environment.putAll(new Backends(options.environment().all(), ports.zipkinUrl()).of(service));
        if (database != null) {
            environment.put("DATASOURCES_DEFAULT_URL", database.url());
            environment.put("DATASOURCES_DEFAULT_USERNAME", database.name());
            environment.put("DATASOURCES_DEFAULT_PASSWORD", database.password());
        }
        environment.putAll(options.environment().overrides().getOrDefault(service.id(), Map.of()));
        return environment;
    }

    private static String unlessEmpty(String chosen, String preset) {
        return chosen.isEmpty() ? preset : chosen;
    }

    private Map<String, String> secretsOf(Service service) {
        var token = Map.entry("CRUDDUR_TOKEN_SECRET", secrets.get("token"));
        return switch (service) {
            case FRONTEND_GATEWAY -> Map.ofEntries(token, Map.entry("CRUDDUR_SESSION_SECRET", secrets.get("session")));
            case BACKEND_SERVICE, ACTIVITIES_SERVICE, NOTIFICATIONS_SERVICE -> Map.ofEntries(token);
            case TRACE_VIEWER, POSTGRESQL -> Map.of();
        };
    }
}
