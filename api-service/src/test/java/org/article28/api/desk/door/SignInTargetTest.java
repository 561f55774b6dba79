package org.article28.api.desk.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTargetTest {

    @ParameterizedTest
    @ValueSource(strings = {"/desk/drafts", "/desk?after=1", "/desk/drafts/1/entries?q=caf%C3%A9"})
    void pageOfTheDeskIsWhereOneWasGoing(String to) {
        assertThat(SignIn.target(to)).isEqualTo(to);
        assertThat(URI.create(SignIn.target(to))).isEqualTo(URI.create(to));
    }

    /** A form may be a megabyte. */
    @Test
    void longPageOfTheDeskIsReadWithoutRunningOutOfStack() {
        var to = "/desk?q=" + "%C3%A9a".repeat(100_000);

        assertThat(SignIn.target(to)).isEqualTo(to);
        assertThat(SignIn.target(to + "\\")).isEqualTo("/desk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//example.org",
                "https://example.org/desk",
                "/desk//example.org",
                "/desk?x=%",
                "/desk?x=%zz",
                "/desk/sign-in",
                "/desk\\example.org",
                "/desk?x=\r\nSet-Cookie: a=b"
            })
    void anythingElseLeadsToTheFirstPage(String to) {
        assertThat(SignIn.target(to)).isEqualTo("/desk");
    }
}
