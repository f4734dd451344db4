package dev.cruddur.localstack;

import dev.cruddur.localstack.process.StackEvents;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a stack is started with.
 *
 * @param root the checkout, whose built jars are run
 * @param folder where data, logs and secrets are kept; one stack at a time
 * @param environment what the stack is started in, {@code HONEYCOMB_API_KEY} and {@code OTEL_*} among it
 */
public record StackOptions(Path root, Path folder, Ports ports, Environment environment, StackEvents events) {

    /**
     * Environment variables.
     *
     * @param all those of every service, laid over the launcher's own; an empty value takes one away
     * @param overrides by a service's id, those that win over everything else
     */
    public record Environment(Map<String, String> all, Map<String, Map<String, String>> overrides) {
        private static final Pattern CONFIGURING = Pattern.compile("^(OTEL|HONEYCOMB|CRUDDUR|MICRONAUT|DATASOURCES)_");

        public Environment {
            all = Map.copyOf(all);
            overrides = Map.copyOf(overrides);
        }

        /** The launcher's own, as it is. */
        public static Environment inherited() {
            return new Environment(System.getenv(), Map.of());
        }

        /** The launcher's own, less whatever configures the services. */
        static Environment neutral() {
            return new Environment(
                    System.getenv().keySet().stream()
                            .filter(name -> CONFIGURING.matcher(name).find())
                            .collect(Collectors.toMap(name -> name, name -> "")),
                    Map.of());
        }
    }

    public StackOptions {
        root = root.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * A stack beside all others, for tests: free ports, its data in a folder of its own, and nothing of what the person
     * at the terminal has set for theirs, such as the key to their traces.
     */
    public static StackOptions isolated(Path folder) {
        return new StackOptions(Checkout.root(), folder, Ports.free(), Environment.neutral(), StackEvents.NONE);
    }

    /** Sets a variable for one service; an empty value takes it away. */
    public StackOptions with(Service service, String variable, String value) {
        var overrides = new HashMap<>(environment.overrides());
        var ofService = new HashMap<>(overrides.getOrDefault(service.id(), Map.of()));
        ofService.put(variable, value);
        overrides.put(service.id(), Map.copyOf(ofService));
        return new StackOptions(root, folder, ports, new Environment(environment.all(), overrides), events);
    }

    /** Sets a variable of the environment that the stack is started in; an empty value takes it away. */
    public StackOptions with(String variable, String value) {
        var all = new HashMap<>(environment.all());
        all.put(variable, value);
        return new StackOptions(root, folder, ports, new Environment(all, environment.overrides()), events);
    }
}
