package org.article28.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Signs people in by code flow, as strictly as a provider has to: a code is good once, for who
 * proves by PKCE that they asked for it. Who visits is somebody at once, without a password.
 */
public final class TestProvider {

    public static final String CLIENT_ID = "article28-desk";
    static final String CLIENT_SECRET = "s3cret: with & more";
    static final String AUTHORIZE = "/authorize";
    static final String TOKEN = "/token";
    private static final String BASIC = "Basic ";

    private final TestIssuer issuer;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, Person> refreshTokens = new ConcurrentHashMap<>();
    private volatile Person visitor = new Person("nobody", new String[0]);
    private volatile Map<String, Object> otherIdClaims = Map.of();
    private volatile boolean away;
    private volatile boolean givesRefreshTokens = true;
    private volatile boolean tellsKeys = true;
    private volatile CountDownLatch held = new CountDownLatch(0);
    private final AtomicInteger calls = new AtomicInteger();

    private record Person(String subject, String[] groups) {}

    TestProvider(TestIssuer issuer) {
        this.issuer = issuer;
    }

    void serve(HttpServer server) {
        server.createContext(AUTHORIZE, this::authorize);
        server.createContext(TOKEN, this::token);
    }

    /** Back to how it is at first, but for who visits from now on. */
    public void isVisitedBy(String subject, String... groups) {
        visitor = new Person(subject, groups);
        otherIdClaims = Map.of();
        away = false;
        givesRefreshTokens = true;
        tellsKeys = true;
        held.countDown();
        calls.set(0);
    }

    /** From now on ID tokens say this instead. */
    public void says(Map<String, Object> claims) {
        otherIdClaims = claims;
    }

    /** Nobody is asked for a code any more, but it answers with an error of its own. */
    public void isAway() {
        away = true;
    }

    public void isBack() {
        away = false;
    }

    /** As when it has a new key, and where keys are told does not answer. */
    public void tellsKeys(boolean tells) {
        tellsKeys = tells;
    }

    /** Asked for tokens, it does not answer before that. */
    public void answersAfter(CountDownLatch opening) {
        held = opening;
    }

    /** How often it was asked for tokens since that person came. */
    public int asked() {
        return calls.get();
    }

    public void givesNoRefreshTokens() {
        givesRefreshTokens = false;
    }

    /** As when an account is closed. */
    public void forgets(String subject) {
        refreshTokens.values().removeIf(person -> person.subject().equals(subject));
    }

    /** As when somebody changes place. */
    public void moves(String subject, String... groups) {
        refreshTokens.replaceAll(
                (_, person) ->
                        person.subject().equals(subject) ? new Person(subject, groups) : person);
    }

    /** As a provider must not: it answers for one with another. */
    public void takesFor(String subject, String other) {
        refreshTokens.replaceAll(
                (_, person) ->
                        person.subject().equals(subject)
                                ? new Person(other, person.groups())
                                : person);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        boolean isRight =
                CLIENT_ID.equals(asked.get("client_id"))
                        && "code".equals(asked.get("response_type"))
                        && "S256".equals(asked.get("code_challenge_method"))
                        && Arrays.asList(asked.get("scope").split(" ")).contains("openid");
        if (!isRight) {
            answer(exchange, 400, Map.of("error", "invalid_request"));
            return;
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        "%s?code=%s&state=%s&iss=%s"
                                .formatted(
                                        asked.get("redirect_uri"),
                                        code,
                                        asked.get("state"),
                                        URLEncoder.encode(issuer.url(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked =
                fields(
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        calls.incrementAndGet();
        passed(held);
        if (away) {
            answer(exchange, 503, Map.of());
        } else if (!isClient(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, Map.of("error", "invalid_client"));
        } else if ("refresh_token".equals(asked.get("grant_type"))) {
            var person = refreshTokens.remove(asked.get("refresh_token"));
            grant(exchange, person, null);
        } else {
            var way = codes.remove(asked.getOrDefault("code", ""));
            boolean isRight =
                    way != null
                            && way.get("redirect_uri").equals(asked.get("redirect_uri"))
                            && way.get("code_challenge").equals(s256(asked.get("code_verifier")));
            grant(exchange, isRight ? visitor : null, way == null ? null : way.get("nonce"));
        }
    }

    private void grant(HttpExchange exchange, Person person, String nonce) throws IOException {
        if (person == null) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        var claims = issuer.claims(person.subject(), person.groups());
        var answer = new HashMap<String, Object>();
        answer.put("token_type", "Bearer");
        answer.put("expires_in", 3600);
        answer.put("access_token", tellsKeys ? issuer.token(claims) : issuer.unreadable(claims));
        if (givesRefreshTokens) {
            var refreshToken = UUID.randomUUID().toString();
            refreshTokens.put(refreshToken, person);
            answer.put("refresh_token", refreshToken);
        }
        if (nonce != null) {
            claims.put("aud", CLIENT_ID);
            claims.put("nonce", nonce);
            claims.putAll(otherIdClaims);
            answer.put("id_token", issuer.token(claims));
        }
        answer(exchange, 200, answer);
    }

    private static void passed(CountDownLatch opening) {
        try {
            // A test that failed holds up no other one.
            if (!opening.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody opened");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isClient(String authorization) {
        if (authorization == null || !authorization.startsWith(BASIC)) {
            return false;
        }
        var shown = Base64.getDecoder().decode(authorization.substring(BASIC.length()));
        var parts = new String(shown, StandardCharsets.UTF_8).split(":", 2);
        return parts.length == 2
                && CLIENT_ID.equals(decoded(parts[0]))
                && CLIENT_SECRET.equals(decoded(parts[1]));
    }

    private static String s256(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return TestIssuer.base64(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> content)
            throws IOException {
        try (exchange) {
            var body = TestIssuer.json(content);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
