package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A tag that people use just now.
 *
 * @param tag without its number sign
 * @param count cruds and replies that carry it
 */
@Serdeable
public record TrendingTag(String tag, int count) {}
