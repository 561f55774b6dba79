package org.article28.notifier.subscription;

/** By which kind of notice somebody is told of new versions. */
public sealed interface Telling {

    /** Each version after this one is announced to them. */
    record ByAnnouncements(long after) implements Telling {}

    /** They get digests, and were told what changed up to this version. */
    record ByDigests(long upTo) implements Telling {}
}
