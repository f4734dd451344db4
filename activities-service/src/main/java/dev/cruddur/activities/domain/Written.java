package dev.cruddur.activities.domain;

/**
 * What a request to write has come to.
 *
 * @param isNew false when the same was asked for before, and answered with what was written then
 */
public record Written(Activity activity, boolean isNew) {}
