package dev.cruddur.defaults.outbox;

import io.micronaut.core.annotation.Introspected;

/**
 * How much is waiting in the outbox.
 *
 * @param depth how many messages have not arrived yet
 * @param lagSeconds how long the oldest of them has been waiting; 0 when none is
 */
@Introspected
record OutboxBacklog(long depth, double lagSeconds) {}
