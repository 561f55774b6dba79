package org.article28.notifier.token;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signing keys by id; the first one signs. */
final class Keys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 32;

    private final Map<String, SecretKeySpec> byId = new LinkedHashMap<>();
    private final String first;

    Keys(List<String> configured) {
        configured.forEach(this::add);
        first = byId.keySet().stream().findFirst().orElseThrow(() -> refused("no key is set"));
    }

    private void add(String configured) {
        int colon = configured.indexOf(':');
        var id = configured.substring(0, Math.max(colon, 0)).strip();
        if (!id.matches("[A-Za-z0-9_-]{1,32}")) {
            throw refused("a key is id:base64, its id of letters and digits");
        }
        var secret = Base64.getDecoder().decode(configured.substring(colon + 1).strip());
        if (secret.length < LEAST_BYTES) {
            throw refused("key " + id + " is shorter than 32 bytes");
        }
        byId.put(id, new SecretKeySpec(secret, ALGORITHM));
    }

    String first() {
        return first;
    }

    /** Empty for a key that is not ours. */
    Optional<byte[]> sign(String id, byte[] content) {
        var key = byId.get(id);
        return key == null ? Optional.empty() : Optional.of(signed(key, content));
    }

    private static byte[] signed(SecretKeySpec key, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("article28.tokens.keys: " + why);
    }
}
