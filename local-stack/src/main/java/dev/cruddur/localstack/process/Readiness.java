package dev.cruddur.localstack.process;

/** Asks a program whether it can be used yet. */
@FunctionalInterface
public interface Readiness {
    boolean isReady();
}
