package org.article28.notifier.mail.dkim;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * A private key and the algorithm that it is for.
 *
 * @param algorithm as the tag {@code a=} names it
 */
record SigningKey(String selector, String algorithm, PrivateKey key) {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    /** RFC 8301, section 3.2: verifiers need not look at shorter ones. */
    private static final int SHORTEST_RSA = 1024;

    /**
     * @throws IllegalArgumentException if it is no key that can sign; the message does not show it
     */
    static SigningKey read(String selector, String pem) {
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("is no PEM of PKCS #8, which begins with " + BEGIN);
        }
        byte[] der;
        try {
            der = Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is no PEM: not Base64 within", e);
        }
        var spec = new PKCS8EncodedKeySpec(der);
        try {
            return rsa(selector, spec);
        } catch (GeneralSecurityException noRsaKey) {
            return ed25519(selector, spec);
        }
    }

    private static SigningKey rsa(String selector, PKCS8EncodedKeySpec spec)
            throws GeneralSecurityException {
        var key = KeyFactory.getInstance("RSA").generatePrivate(spec);
        if (key instanceof RSAPrivateKey rsa && rsa.getModulus().bitLength() < SHORTEST_RSA) {
            throw new IllegalArgumentException("has fewer than " + SHORTEST_RSA + " bits");
        }
        return new SigningKey(selector, "rsa-sha256", key);
    }

    private static SigningKey ed25519(String selector, PKCS8EncodedKeySpec spec) {
        try {
            var key = KeyFactory.getInstance("Ed25519").generatePrivate(spec);
            return new SigningKey(selector, "ed25519-sha256", key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("is neither an RSA nor an Ed25519 key", e);
        }
    }

    /** RFC 8463, section 3: Ed25519 signs the SHA-256 of what RSA signs. */
    byte[] sign(byte[] data) {
        try {
            boolean rsa = algorithm.startsWith("rsa");
            var signature = Signature.getInstance(rsa ? "SHA256withRSA" : "Ed25519");
            signature.initSign(key);
            signature.update(rsa ? data : Hashes.sha256(data));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key signed before", e);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return algorithm + " " + selector;
    }
}
