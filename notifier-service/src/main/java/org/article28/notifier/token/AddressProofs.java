package org.article28.notifier.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;

/**
 * Keyed hashes that stand for addresses that were erased (GDPR Art. 17): whoever knows the address
 * can show that it was told, and nobody can read it out. A proof is {@code keyid:hex}, the HMAC by
 * the keys of the links; it can be shown for as long as its key is kept.
 */
@ApplicationScoped
public class AddressProofs {

    /** No link begins so, so that no link is a proof. */
    private static final String PURPOSE = "address-proof|";

    private final Keys keys;

    AddressProofs(TokensConfig config) {
        keys = new Keys(config.keys());
    }

    /** {@code canonical}: what makes two addresses one. */
    public String of(String canonical) {
        return proof(keys.first(), canonical);
    }

    /** All that the address may have been given, by whichever key. */
    public List<String> all(String canonical) {
        return keys.ids().stream().map(id -> proof(id, canonical)).toList();
    }

    private String proof(String key, String canonical) {
        var mac = keys.sign(key, (PURPOSE + canonical).getBytes(UTF_8)).orElseThrow();
        return key + ":" + HexFormat.of().formatHex(mac);
    }
}
