package dev.cruddur.activities.domain;

/**
 * What was posted under a key.
 *
 * @param content as {@link OnceKey#content()} had it
 */
public record Posted(Activity activity, String content) {}
