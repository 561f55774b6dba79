package org.article28.api.desk.provider;

import java.net.URI;

/** What comes of setting out for the provider. */
public sealed interface Departure {

    /** The page there. */
    record To(URI page) implements Departure {}

    /** It can't be reached, or says nothing that can be understood. */
    record Away() implements Departure {}
}
