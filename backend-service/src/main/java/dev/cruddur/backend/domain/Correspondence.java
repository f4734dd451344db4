package dev.cruddur.backend.domain;

import org.jspecify.annotations.Nullable;

/**
 * Two people, as one of them sees it.
 *
 * @param other the other of the two
 * @param group their thread; none as long as neither has written
 */
public record Correspondence(Person other, @Nullable MessageGroup group) {}
