package dev.cruddur.viewer.search;

/** A filter that can't be understood. */
public final class FilterSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;

    /** @param position of the character at which it is wrong, from 0 */
    public FilterSyntaxException(String message, int position) {
        super(message);
        this.position = position;
    }

    public int position() {
        return position;
    }
}
