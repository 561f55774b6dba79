package org.article28.api.desk.provider;

/** The provider refuses, or what is said to be its word is not. */
final class ProviderRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    ProviderRefusal(String why) {
        super(why);
    }

    ProviderRefusal(Exception why) {
        super(why);
    }
}
