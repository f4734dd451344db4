package dev.cruddur.activities.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed.
 *
 * @param next where the next page begins: pass it as {@code before}; none when this is the last
 */
public record Feed(List<Activity> activities, @Nullable UUID next) {}
