package org.article28.model.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeSettingsTest {

    private static final String URL = "article28.public-url";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String KEYS = "article28.tokens.keys";

    private final Map<String, String> settings = new HashMap<>();
    private final UnsafeSettings unsafe =
            new UnsafeSettings(name -> Optional.ofNullable(settings.get(name)));

    @Test
    void everyFaultIsNamedWithItsSettingAndWhatAllowsIt() {
        settings.put(URL, "http://lists.example.org");
        settings.put("quarkus.datasource.username", "register_service");
        settings.put(PASSWORD, "register_service");

        assertThatIllegalStateException()
                .isThrownBy(() -> unsafe.plainHttp(URL).database().refuse())
                .withMessage(
                        """
                        these settings are not safe in production:
                          article28.public-url is http://lists.example.org: use https (plain-http)
                          quarkus.datasource.password is easy to guess: set a random one (guessable-secret)
                        to start all the same, add the names in brackets to article28.unsafe.allowed""");
    }

    @Test
    void whatIsMeantToBeSoIsAllowedByItsName() {
        settings.put(URL, "http://lists.example.org");
        settings.put(UnsafeSettings.ALLOWED, "one-role, plain-http");
        assertThat(refusal(unsafe.plainHttp(URL))).isEmpty();

        settings.put(UnsafeSettings.ALLOWED, "one-role");
        assertThat(refusal(unsafe)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lists.example.org",
                "http://localhost:8080",
                "http://list.localhost",
                "http://127.0.0.9",
                "http://[::1]:8080"
            })
    void addressThatNobodyListensToIsSafe(String address) {
        settings.put(URL, address);

        assertThat(refusal(unsafe.plainHttp(URL))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://10.0.0.1", "http://localhost.example.org", "HTTP://[2001:db8::1]"})
    void addressThatOthersListenToIsNot(String address) {
        settings.put(URL, address);

        assertThat(refusal(unsafe.plainHttp(URL))).contains("is " + address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"short", "aaaaaaaaaaaaaaaa", "changeme", "Password123", "article28-secret"})
    void secretThatIsTriedFirstIsRefused(String secret) {
        settings.put(PASSWORD, secret);

        assertThat(refusal(unsafe.database())).contains(PASSWORD + " is easy to guess");
    }

    @Test
    void randomSecretIsTaken() {
        settings.put(PASSWORD, "d07b16e4cf9a2f5583aa");

        assertThat(refusal(unsafe.database())).isEmpty();
    }

    @Test
    void keyOfTextOrOfOneByteIsRefusedAndARandomOneTaken() {
        var random = new byte[32];
        new Random(28).nextBytes(random);
        var text = "this-is-a-key-for-article28-2026".getBytes(StandardCharsets.US_ASCII);
        settings.put(
                KEYS,
                "k1:%s, k2:%s,k3:%s".formatted(base64(random), base64(new byte[32]), base64(text)));

        assertThat(refusal(unsafe.keys(KEYS)))
                .contains("a key that is not random: k2", "a key that is not random: k3")
                .doesNotContain("k1");
    }

    @Test
    void serviceThatOwnsItsSchemaIsRefused() {
        settings.put("quarkus.datasource.username", "register_owner");
        settings.put("quarkus.flyway.username", "register_owner");

        assertThat(refusal(unsafe.database())).contains("(one-role)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "Yes", "on"})
    void whoTrustsAnyServerIsRefused(String on) {
        settings.put("quarkus.tls.trust-all", on);

        assertThat(refusal(unsafe.unverified("quarkus.tls.trust-all"))).contains("unverified-tls");
    }

    @ParameterizedTest
    @CsvSource({
        "kafka.messaging.svc:9092, SASL_PLAINTEXT, PLAIN, true",
        "'localhost:9092,10.0.0.9:9092', SASL_PLAINTEXT, PLAIN, true",
        "localhost:9092, SASL_PLAINTEXT, PLAIN, false",
        "kafka.messaging.svc:9092, SASL_PLAINTEXT, SCRAM-SHA-512, false",
        "kafka.messaging.svc:9092, SASL_SSL, PLAIN, false"
    })
    void passwordForABrokerElsewhereIsNotToldToWhoListens(
            String servers, String protocol, String mechanism, boolean refused) {
        settings.put("kafka.bootstrap.servers", servers);
        settings.put("kafka.security.protocol", protocol);
        settings.put("kafka.sasl.mechanism", mechanism);

        assertThat(refusal(unsafe.kafka()).contains("(password-in-the-clear)")).isEqualTo(refused);
    }

    private static String refusal(UnsafeSettings unsafe) {
        try {
            unsafe.refuse();
            return "";
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
