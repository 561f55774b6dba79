package org.article28.api.publication;

import java.util.function.Supplier;

/** Something to publish that is read, and closed, in the transaction that publishes it. */
public interface Proposal {

    /** Called while nobody else publishes. */
    Edit edit();

    /** Called after {@link #edit}. */
    PublishRequest request();

    /** What the audit trail calls what is published. */
    String target(Edit edit);

    /** What else commits with the version, or with the knowledge that there is nothing new. */
    void done(Outcome outcome);

    /** Of an edit that publishes itself. */
    static Proposal direct(Edit edit, PublishRequest request) {
        return direct(() -> edit, request);
    }

    /** As {@link #direct(Edit, PublishRequest)}, of an edit that depends on what is published. */
    static Proposal direct(Supplier<Edit> edit, PublishRequest request) {
        return new Proposal() {
            @Override
            public Edit edit() {
                return edit.get();
            }

            @Override
            public PublishRequest request() {
                return request;
            }

            @Override
            public String target(Edit published) {
                return published.target();
            }

            @Override
            public void done(Outcome outcome) {}
        };
    }
}
