package org.article28.notifier.delivery;

import java.util.UUID;
import org.article28.model.Sha256;

/** Ids and hashes that are the same whenever they are computed. Pure. */
final class Digests {

    private static final int ID_LENGTH = 32;

    private Digests() {}

    /** One for each delivery, however often it is sent; tells nobody who the recipient is. */
    static String messageId(long version, UUID subscription, String host) {
        var hash = Sha256.hex("delivery/" + version + "/" + subscription);
        return "<v" + version + "." + hash.substring(0, ID_LENGTH) + "@" + host + ">";
    }
}
