package dev.cruddur.activities.domain;

/** How a crud goes before its time. */
public interface Removals {

    /**
     * Removes a crud or reply with everything said under it, and counts a reply off at what it answered, all or
     * nothing.
     *
     * @return whether it was still there
     */
    boolean remove(Activity crud);
}
