package dev.cruddur.activities.domain;

import io.micronaut.core.annotation.Introspected;

/**
 * A tag that people use just now.
 *
 * @param tag without its number sign
 * @param count cruds and replies that carry it
 */
@Introspected
public record TrendingTag(String tag, int count) {}
