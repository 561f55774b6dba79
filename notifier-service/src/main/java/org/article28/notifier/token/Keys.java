package org.article28.notifier.token;

import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.article28.model.staff.SecretKeys;

/** The signing keys by id; the first one signs. */
final class Keys {

    private final SecretKeys keys;
    private final Map<String, Mac> signers = new HashMap<>();

    Keys(List<String> configured) {
        keys = new SecretKeys("article28.tokens.keys", configured);
        for (var id : keys.ids()) {
            signers.put(id, signer(keys.key(id).orElseThrow()));
        }
    }

    private static Mac signer(SecretKey key) {
        try {
            var mac = Mac.getInstance(SecretKeys.ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + SecretKeys.ALGORITHM, e);
        }
    }

    String first() {
        return keys.first();
    }

    List<String> ids() {
        return keys.ids();
    }

    /** Empty for a key that is not ours. */
    Optional<byte[]> sign(String id, byte[] content) {
        return Optional.ofNullable(signers.get(id)).map(signer -> signed(signer, content));
    }

    /** By a copy, which costs less than a lookup among the providers: each mail has some. */
    private static byte[] signed(Mac signer, byte[] content) {
        try {
            return ((Mac) signer.clone()).doFinal(content);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own can be copied", e);
        }
    }
}
