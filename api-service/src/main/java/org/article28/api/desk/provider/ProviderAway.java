package org.article28.api.desk.provider;

/** The provider did not answer, or not as one does. */
final class ProviderAway extends Exception {

    private static final long serialVersionUID = 1L;

    ProviderAway(String why) {
        super(why);
    }

    ProviderAway(Exception cause) {
        super(cause);
    }
}
