package org.article28.api.desk.provider;

/** What comes of somebody who returns from the provider. */
public sealed interface Arrival {

    record Known(Vouched person) implements Arrival {}

    /** The provider knows them, and gives them nothing to do here. */
    record WithoutRole(String subject) implements Arrival {}

    /**
     * The provider sent them back as they came.
     *
     * @param error its code, such as {@code access_denied}
     */
    record Denied(String error) implements Arrival {}

    /** What came with them does not prove who they are; the log tells why. */
    record Unproven() implements Arrival {}

    /** The provider can't be asked. */
    record Away() implements Arrival {}
}
