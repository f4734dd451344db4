package dev.cruddur.activities.domain;

import java.util.List;

/**
 * A crud with everything said under it.
 *
 * @param replies its replies, and theirs, oldest first
 */
public record ActivityThread(Activity activity, List<Activity> replies) {}
