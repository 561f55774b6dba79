package org.article28.notifier.mail.dkim;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Optional;

/** Keys made for one run, and the settings that name them. */
public final class TestKeys {

    public static final KeyPair RSA = pair("RSA", 2048);
    public static final KeyPair ED25519 = pair("Ed25519", 255);

    private TestKeys() {}

    static DkimSigner signer() {
        return new DkimSigner(
                new Settings(
                        Optional.of("infobip.example"),
                        Optional.of("rsa1"),
                        Optional.of(pem(RSA)),
                        Optional.empty(),
                        new Other(Optional.of("ed1"), Optional.of(pem(ED25519)))));
    }

    static KeyPair pair(String algorithm, int size) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String pem(KeyPair pair) {
        var key = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n";
    }

    record Settings(
            Optional<String> domain,
            Optional<String> selector,
            Optional<String> privateKey,
            Optional<String> privateKeyFile,
            Second second)
            implements DkimConfig {}

    record Other(Optional<String> selector, Optional<String> privateKey)
            implements DkimConfig.Second {

        @Override
        public Optional<String> privateKeyFile() {
            return Optional.empty();
        }
    }
}
