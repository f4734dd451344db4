package dev.cruddur.activities.domain;

import java.util.List;

/**
 * A crud with what it answers and with everything said under it.
 *
 * @param ancestors what it answers, what that answers and so on, oldest first; none for a crud that is no reply
 * @param replies its replies, and theirs, oldest first
 */
public record ActivityThread(List<Activity> ancestors, Activity activity, List<Activity> replies) {}
