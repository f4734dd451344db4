package dev.cruddur.localstack.process;

import java.util.List;
import java.util.Map;

/**
 * A program to run.
 *
 * @param url where it is reached, for people to read
 * @param environment laid over the launcher's own; an empty value takes the variable away
 */
public record Program(String name, String url, List<String> command, Map<String, String> environment, Life life) {

    /** How one sees that a program is up, and how it is asked to end. */
    public record Life(Readiness readiness, StopSignal stopSignal) {}

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** A program that serves {@code GET /health} at its URL and ends on SIGTERM. */
    public static Program serving(String name, String url, List<String> command, Map<String, String> environment) {
        return new Program(name, url, command, environment, new Life(HttpHealth.of(url), StopSignal.TERM));
    }
}
