package dev.cruddur.viewer.analysis;

/**
 * How far a service's clock is off.
 *
 * @param offsetNanos to be added to its times to have them agree with the root's service
 * @param calls how many calls into the service tell so
 */
public record ClockOffset(String service, long offsetNanos, int calls) {}
