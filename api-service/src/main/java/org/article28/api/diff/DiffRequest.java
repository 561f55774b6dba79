package org.article28.api.diff;

import org.article28.api.filter.Filter;
import org.article28.api.history.Snapshot;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Format;
import org.article28.model.problem.FieldError;

/** All that decides how an answer about two versions reads, byte for byte. */
record DiffRequest(Snapshot from, Snapshot to, Filter filter, Format format) {

    /**
     * Itself.
     *
     * @throws Rejection.Malformed for a filtered patch: it would lead to no document
     */
    DiffRequest checked() {
        filter.knownIn(from.document(), to.document());
        if (format == Format.JSON_PATCH && !filter.isNone()) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            "format",
                            "filtered",
                            "a JSON Patch leads from one document to the other, and takes no filters"));
        }
        return this;
    }

    /** Tells it apart from others about the same later state. */
    String variant() {
        return "diff." + format.token() + ".from-" + from.state() + filter.suffix();
    }
}
