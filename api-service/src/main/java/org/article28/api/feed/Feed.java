package org.article28.api.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed.
 *
 * @param root the hash of the first version, which no other register has: ids are made of it, so
 *     that they outlive names and addresses
 * @param updated when the newest of its entries was published; of an empty page, when the newest
 *     version was
 * @param entries the newest first
 * @param next the version before which the next page begins; none on the last
 */
record Feed(
        Register register,
        String root,
        FeedRequest request,
        Instant updated,
        List<FeedEntry> entries,
        @Nullable Long next) {

    Feed {
        updated = updated.truncatedTo(ChronoUnit.SECONDS);
        entries = List.copyOf(entries);
    }

    String title() {
        return "Changes: " + register.label();
    }

    String author() {
        return register.organisation().name();
    }

    String id() {
        return urn(root);
    }

    String id(FeedEntry entry) {
        return urn(root + "/" + entry.version());
    }

    /** The changes of that version as a page to read. */
    String page(FeedEntry entry) {
        return "%s/diff?from=%d&to=%d"
                .formatted(request.base(), entry.version() - 1, entry.version());
    }

    /** RFC 9562, section 5.3. */
    private static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
