package org.article28.api.desk.provider;

/** What the provider says of somebody who is here already. */
public sealed interface Renewal {

    record StillKnown(Vouched person) implements Renewal {}

    /** They may not be here any longer. */
    record Ended() implements Renewal {}

    /** It can't be asked. */
    record Away() implements Renewal {}
}
