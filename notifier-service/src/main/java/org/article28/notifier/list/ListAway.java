package org.article28.notifier.list;

/** The api did not answer, or not with what was asked for. */
public final class ListAway extends RuntimeException {

    ListAway(String what) {
        super("the api did not give " + what);
    }

    ListAway(String what, RuntimeException cause) {
        super("the api did not give " + what + ": " + cause.getMessage(), cause);
    }
}
