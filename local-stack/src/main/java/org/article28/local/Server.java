package org.article28.local;

/** One part of the stack. It keeps its ports and its data while it is stopped. */
public interface Server {

    /**
     * Starts and waits until clients are served; does nothing while it runs.
     *
     * @throws StackFailure if it does not come up, with the end of its log
     */
    void start();

    /** Stops in order and waits for the end; does nothing when stopped, or ended by itself. */
    void stop();
}
