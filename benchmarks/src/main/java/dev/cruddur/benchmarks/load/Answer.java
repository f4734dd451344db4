package dev.cruddur.benchmarks.load;

/**
 * What the public API said.
 *
 * @param status 0 when the connection broke
 */
public record Answer(int status, String body) {}
