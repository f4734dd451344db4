package dev.cruddur.viewer.store;

/** Which traces go first when there is no room, those of the first constant to begin with. */
enum Tier {
    ORDINARY(1.0),
    ERRONEOUS(0.5),
    PINNED(0.25);

    private final double part;

    Tier(double part) {
        this.part = part;
    }

    /**
     * Above this its own oldest go first, so that what is kept longer never leaves what is new without a place.
     *
     * @param maxBytes of all together
     */
    long limit(long maxBytes) {
        return (long) (maxBytes * part);
    }
}
