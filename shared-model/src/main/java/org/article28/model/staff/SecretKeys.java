package org.article28.model.staff;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 keys by id, as they are configured; the first one signs, all verify. */
public final class SecretKeys {

    public static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 32;

    private final String setting;
    private final Map<String, SecretKey> byId = new LinkedHashMap<>();
    private final String first;

    /**
     * @param setting whose value it is; refusals name it
     * @param configured {@code id:base64} each
     * @throws IllegalArgumentException for one that is no key, is too short, or where there is none
     */
    public SecretKeys(String setting, List<String> configured) {
        this.setting = setting;
        configured.forEach(this::add);
        first = byId.keySet().stream().findFirst().orElseThrow(() -> refused("no key is set"));
    }

    private void add(String configured) {
        int colon = configured.indexOf(':');
        var id = configured.substring(0, Math.max(colon, 0)).strip();
        if (!id.matches("[A-Za-z0-9_-]{1,32}")) {
            throw refused("a key is id:base64, its id of letters and digits");
        }
        var secret = decoded(id, configured.substring(colon + 1).strip());
        if (secret.length < LEAST_BYTES) {
            throw refused("key " + id + " is shorter than 32 bytes");
        }
        byId.put(id, new SecretKeySpec(secret, ALGORITHM));
    }

    private byte[] decoded(String id, String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    setting + ": key " + id + " is not in base64: " + e.getMessage(), e);
        }
    }

    public String first() {
        return first;
    }

    /** Of all keys, the one that signs first. */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    /** The one that signs. */
    public SecretKey signing() {
        return byId.values().iterator().next();
    }

    /** Empty for a key that is not ours. */
    public Optional<SecretKey> key(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(setting + ": " + why);
    }
}
