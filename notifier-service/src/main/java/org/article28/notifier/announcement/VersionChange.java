package org.article28.notifier.announcement;

import java.time.Instant;
import org.article28.model.PublishedChange;

/** A change as the notice of that version tells it. */
public record VersionChange(long version, Instant publishedAt, PublishedChange change) {}
