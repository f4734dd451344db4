package dev.cruddur.backend.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a thread.
 *
 * @param items oldest first
 * @param next where the page of older ones begins; none on the last
 */
public record MessagePage(
        List<AuthoredMessage> items, @Nullable UUID next) {}
