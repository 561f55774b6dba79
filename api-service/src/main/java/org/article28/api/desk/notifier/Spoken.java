package org.article28.api.desk.notifier;

import io.quarkus.qute.i18n.MessageBundles;

/** Tells the notifier's codes in words. */
public final class Spoken {

    private Spoken() {}

    public static CodeWords codes() {
        return MessageBundles.get(CodeWords.class);
    }
}
