package dev.cruddur.localstack.process;

/** The step between two looks at something that gives no notice of its changes. */
public final class Pause {
    private static final long STEP_MILLIS = 50;

    private Pause() {}

    /** Waits a moment; an interrupt ends the wait and stays set. */
    public static void brief() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted.", e);
        }
    }
}
