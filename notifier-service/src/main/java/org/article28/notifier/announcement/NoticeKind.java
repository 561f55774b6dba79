package org.article28.notifier.announcement;

import java.util.Arrays;

/** What a notice is about, under the names that the wire and the rows use. */
public enum NoticeKind {
    /** One version, told when it was published. */
    ANNOUNCEMENT("announcement"),
    /** The net change of several versions, told to those who asked for digests. */
    DIGEST("digest"),
    /** What was announced before, and is about to end or begin. */
    REMINDER("reminder");

    private final String wire;

    NoticeKind(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    static NoticeKind stored(String wire) {
        return Arrays.stream(values())
                .filter(kind -> kind.wire.equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of notice: " + wire));
    }
}
