package org.article28.api;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small OpenID Connect issuer: discovery, keys, and tokens signed with them. */
public final class TestIssuer implements AutoCloseable {

    private static final String KEY_ID = "one";

    private final HttpServer server;
    private final KeyPair keys = keys();
    private final TestProvider provider = new TestProvider(this);

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    static TestIssuer start() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Thread::startVirtualThread);
            var issuer = new TestIssuer(server);
            issuer.serve(
                    "/.well-known/openid-configuration",
                    Map.of(
                            "issuer",
                            issuer.url(),
                            "jwks_uri",
                            issuer.url() + "/keys",
                            "authorization_endpoint",
                            issuer.url() + TestProvider.AUTHORIZE,
                            "token_endpoint",
                            issuer.url() + TestProvider.TOKEN,
                            "end_session_endpoint",
                            issuer.url() + "/logout",
                            "subject_types_supported",
                            List.of("public"),
                            "response_types_supported",
                            List.of("code"),
                            "id_token_signing_alg_values_supported",
                            List.of("RS256")));
            issuer.provider.serve(server);
            issuer.serve("/keys", Map.of("keys", List.of(issuer.key())));
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Of the same people, for their browsers. */
    public TestProvider provider() {
        return provider;
    }

    /** Claims of a token that is good for an hour, for whoever has these groups. */
    public Map<String, Object> claims(String subject, String... groups) {
        var claims = new HashMap<String, Object>();
        claims.put("iss", url());
        claims.put("sub", subject);
        claims.put("aud", "article28");
        claims.put("iat", Instant.now().getEpochSecond());
        claims.put("exp", Instant.now().plusSeconds(3600).getEpochSecond());
        claims.put("groups", List.of(groups));
        return claims;
    }

    public String token(Map<String, Object> claims) {
        return token(claims, keys);
    }

    /** As a forger would sign it, with a key that only calls itself ours. */
    String forged(Map<String, Object> claims) {
        return token(claims, keys());
    }

    static String unsigned(Map<String, Object> claims) {
        return part(Map.of("alg", "none", "typ", "JWT")) + "." + part(claims) + ".";
    }

    /** Signed by a key that it tells nobody. */
    String unreadable(Map<String, Object> claims) {
        return token(claims, keys(), "two");
    }

    private static String token(Map<String, Object> claims, KeyPair signer) {
        return token(claims, signer, KEY_ID);
    }

    private static String token(Map<String, Object> claims, KeyPair signer, String keyId) {
        var text = part(Map.of("alg", "RS256", "typ", "JWT", "kid", keyId)) + "." + part(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signer.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> key() {
        var key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                KEY_ID,
                "n",
                base64(unsignedBytes(key.getModulus())),
                "e",
                base64(unsignedBytes(key.getPublicExponent())));
    }

    private static byte[] unsignedBytes(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private void serve(String path, Map<String, Object> answer) {
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        var body = json(answer);
                        exchange.getResponseHeaders().add("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
    }

    private static String part(Map<String, Object> content) {
        return base64(json(content));
    }

    static byte[] json(Map<String, Object> content) {
        try {
            return Samples.JSON.writeValueAsBytes(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
