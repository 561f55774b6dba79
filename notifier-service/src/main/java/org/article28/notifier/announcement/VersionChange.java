package org.article28.notifier.announcement;

import org.article28.model.PublishedChange;

/** A change as the notice of that version tells it. */
public record VersionChange(long version, PublishedChange change) {}
