package dev.cruddur.backend.domain;

import org.jspecify.annotations.Nullable;

/**
 * A crud or reply where it stands without its thread.
 *
 * @param answered whom it answers; none for a crud that started by itself, or when nobody can tell just now
 */
public record AnsweringCrud(AuthoredCrud authored, @Nullable Person answered) {}
