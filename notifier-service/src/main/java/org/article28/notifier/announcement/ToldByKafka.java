package org.article28.notifier.announcement;

import java.time.Instant;

/** A version that an event on the topic tells of. */
public record ToldByKafka(long version, String hash, Instant publishedAt) {}
