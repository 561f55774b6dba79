package org.article28.notifier.bounce.report;

import java.util.List;

/** What a mail to the address for bounces turned out to be. None of them tells an address. */
public sealed interface Report {

    /**
     * What became of a mail (RFC 3464).
     *
     * @param fates of each recipient that it tells of, at least one
     */
    record OfDelivery(List<Fate> fates) implements Report {

        public OfDelivery {
            if (fates.isEmpty()) {
                throw new IllegalArgumentException("a report tells of somebody");
            }
            fates = List.copyOf(fates);
        }
    }

    /** Somebody called a mail unwanted (RFC 5965). */
    record Complaint() implements Report {}

    /** Written by a program that stands in for its reader: RFC 3834. */
    record AutoReply() implements Report {}

    /** Anything else. */
    record Other() implements Report {}
}
