package dev.cruddur.localstack.process;

/** Something that the person at the terminal can mend; the message says how, and is all that they see. */
public class StackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
