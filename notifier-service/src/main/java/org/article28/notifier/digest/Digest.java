package org.article28.notifier.digest;

import org.article28.notifier.announcement.Notice;

/** What there is to tell of a range of versions. */
sealed interface Digest {

    /** The changes take each other back. */
    record Nothing() implements Digest {}

    record Something(Notice notice) implements Digest {}
}
