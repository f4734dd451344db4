package dev.cruddur.gateway.domain;

/**
 * How much may be had.
 *
 * @param burst at once, after a pause
 * @param perSecond in the long run
 */
public record Rate(int burst, int perSecond) {}
