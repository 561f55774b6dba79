package org.article28.model.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretKeysTest {

    private static final String OLD = "old:b2xkLWtleS1vZi10ZXN0cy0xMjM0NTY3ODkwMTIzNDU=";
    private static final String NEW = "new:bmV3LWtleS1vZi10ZXN0cy0xMjM0NTY3ODkwMTIzNDU=";

    @Test
    void firstSignsAndAllAreKnown() {
        var keys = new SecretKeys("article28.staff.keys", List.of(NEW, OLD));

        assertThat(keys.first()).isEqualTo("new");
        assertThat(keys.key("new")).contains(keys.signing());
        assertThat(keys.key("old")).isPresent();
        assertThat(keys.key("other")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "c2VjcmV0, a key is id:base64",
        "a b:c2VjcmV0, a key is id:base64",
        "short:c2VjcmV0, key short is shorter than 32 bytes",
        "broken:%%%, key broken is not in base64"
    })
    void whatIsNoKeyIsRefusedByName(String configured, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecretKeys("article28.staff.keys", List.of(configured)))
                .withMessageStartingWith("article28.staff.keys: " + why);
    }

    @Test
    void noKeyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecretKeys("article28.staff.keys", List.of()))
                .withMessage("article28.staff.keys: no key is set");
    }
}
