package org.article28.api.desk.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the answers at the token endpoint ends a session. */
class ProviderAnswersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    400 | application/json | {"error": "invalid_grant"}
                    403 | application/json | {"error": "invalid_grant", "error_description": "Unknown token"}
                    401 | application/json | {"error": "invalid_client"}
                    400 | application/json | {"error": "interaction_required"}
                    """)
    void errorOfOauthEndsIt(int status, String type, String body) throws IOException {
        assertThat(renewal(status, type, body)).isEqualTo(new Renewal.Ended());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    502 | text/html        | <h1>Bad Gateway</h1>
                    403 | text/html        | <h1>Request blocked</h1>
                    400 | text/html        | <h1>Bad Request</h1>
                    403 | application/json | {"error": "blocked by policy"}
                    404 | application/json | {}
                    200 | text/html        | <h1>Maintenance</h1>
                    200 | application/json | {"status": "maintenance"}
                    302 | text/html        | <h1>Moved</h1>
                    429 | application/json | {"error": "too_many_requests"}
                    400 | application/json | {"error": "temporarily_unavailable"}
                    503 | application/json | {"error": "invalid_grant"}
                    """)
    void everythingElseDoesNot(int status, String type, String body) throws IOException {
        assertThat(renewal(status, type, body)).isEqualTo(new Renewal.Away());
    }

    private static Renewal renewal(int status, String type, String body) throws IOException {
        try (var stand = ProviderStand.answering(status, type, body)) {
            return ProviderStand.provider(stand.url()).renew("token", null, _ -> {});
        }
    }
}
