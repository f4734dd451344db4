package dev.cruddur.localstack.process;

import java.time.Duration;
import java.util.List;

/** What there is to tell about running programs. Called from several threads. */
public interface StackEvents {
    StackEvents NONE = new StackEvents() {};

    default void starting(String name) {}

    default void ready(String name, Duration after) {}

    default void output(String name, String line) {}

    /** A program ended that nobody had asked to. */
    default void died(String name, int exitCode, List<String> lastLines) {}

    default void changed(List<ServiceStatus> programs) {}
}
