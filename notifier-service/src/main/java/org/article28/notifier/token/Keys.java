package org.article28.notifier.token;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.article28.model.staff.SecretKeys;

/** The signing keys by id; the first one signs. */
final class Keys {

    private final SecretKeys keys;

    Keys(List<String> configured) {
        keys = new SecretKeys("article28.tokens.keys", configured);
    }

    String first() {
        return keys.first();
    }

    List<String> ids() {
        return keys.ids();
    }

    /** Empty for a key that is not ours. */
    Optional<byte[]> sign(String id, byte[] content) {
        return keys.key(id).map(key -> signed(key, content));
    }

    private static byte[] signed(SecretKey key, byte[] content) {
        try {
            var mac = Mac.getInstance(SecretKeys.ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + SecretKeys.ALGORITHM, e);
        }
    }
}
