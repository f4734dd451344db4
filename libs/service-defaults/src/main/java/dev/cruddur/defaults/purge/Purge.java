package dev.cruddur.defaults.purge;

/** Something that a service removes once nobody can see it any more. */
public interface Purge {

    /** What it is, in the plural; it names the span, such as {@code purge cruds}. */
    String name();

    /** Whether there is anything to remove: cheap, for it is asked again and again. */
    boolean isDue();

    /**
     * Removes some, in one short transaction, passing over what somebody else is busy with.
     *
     * @param limit the most that it may remove
     * @return how many it removed; fewer than the limit when nothing more is to be had now
     */
    int remove(int limit);
}
