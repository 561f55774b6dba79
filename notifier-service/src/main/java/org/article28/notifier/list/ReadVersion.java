package org.article28.notifier.list;

import org.article28.model.Publication;
import org.jspecify.annotations.Nullable;

/** One version as the api gave it. */
public sealed interface ReadVersion {

    record Whole(Publication publication) implements ReadVersion {}

    /**
     * What no publication can be made of.
     *
     * @param hash null where not even that can be read
     */
    record Garbled(long version, @Nullable String hash, String reason) implements ReadVersion {}
}
