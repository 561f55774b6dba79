package org.article28.system.fault;

/** What can happen on the way between two parts. */
enum Trouble {
    /** Connections are reset, and new ones, too. */
    CUTS,
    /** All arrives, late. */
    DELAYS,
    /** Nothing arrives until it is over; then all does. */
    STALLS,
    /**
     * What was open hears nothing any more, and nobody tells it so, as behind a firewall that lost
     * its table; what is opened since works.
     */
    FORGETS
}
