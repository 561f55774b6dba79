package org.article28.api.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.article28.api.problem.Rejection;
import org.article28.model.Change;
import org.article28.model.Document;
import org.article28.model.SubProcessor;
import org.article28.model.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastVersionsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void eachDocumentIsComparedWithTheOneBefore() {
        var versions =
                PastVersions.of(
                        List.of(
                                past("2024-05-01T08:00:00Z", "hosting", "mail"),
                                past("2025-05-01T08:00:00.123456789Z", "hosting")),
                        NOW);

        assertThat(versions)
                .extracting(PastVersions.PastVersion::publishedAt)
                .containsExactly(
                        Instant.parse("2024-05-01T08:00:00Z"),
                        Instant.parse("2025-05-01T08:00:00.123456Z"));
        assertThat(versions.getFirst().changes()).hasSize(3);
        assertThat(versions.getLast().changes())
                .singleElement()
                .asInstanceOf(type(Change.Removed.class))
                .extracting(removed -> removed.before().id())
                .isEqualTo("mail");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01T08:00:00Z, 2024-04-01T08:00:00Z, out-of-order",
        "2024-05-01T08:00:00Z, 2024-05-01T08:00:00Z, out-of-order",
        "2024-05-01T08:00:00Z, 2024-05-01T08:00:00.000000999Z, out-of-order",
        "2024-05-01T08:00:00Z, 2026-11-24T10:00:00.000001Z, in-the-future",
        "2024-05-01T08:00:00Z, 2024-06-01, instant",
        "2024-05-01T08:00:00Z, 1717200000, instant"
    })
    void wrongTimeIsRefusedWithItsPlace(String first, String second, String code) {
        assertThat(refused(past(first, "hosting"), past(second, "hosting", "mail")))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/documents/1/publishedAt", code));
    }

    @Test
    void timeBeforeAllTimesIsRefused() {
        assertThat(refused(past("1969-12-31T23:59:59Z", "hosting")))
                .extracting(FieldError::code)
                .containsExactly("date-out-of-range");
    }

    @Test
    void momentOfNowIsPast() {
        assertThat(PastVersions.of(List.of(past(NOW.toString(), "hosting")), NOW)).hasSize(1);
    }

    @Test
    void documentThatChangesNothingIsNamed() {
        assertThat(
                        refused(
                                past("2024-05-01T08:00:00Z", "hosting", "mail"),
                                past("2025-05-01T08:00:00Z", "mail", "hosting")))
                .containsExactly(
                        FieldError.at(
                                "/documents/1/document",
                                "unchanged",
                                "it says what the document before it says: leave it out"));
    }

    @Test
    void documentThatDoesNotFitTogetherIsRefusedWithThePlaceInIt() {
        var broken =
                new Document(
                        past("2024-05-01T08:00:00Z").document().register(),
                        List.of(
                                read(
                                        "{\"name\": \"Mail\", \"engagedBy\": \"nobody\"}",
                                        SubProcessor.class)),
                        List.of());

        assertThat(refused(new PastDocument("2024-05-01T08:00:00Z", null, broken)))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        tuple(
                                "/documents/0/document/subProcessors/0/engagedBy",
                                "unknown-reference"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(
                        refused(
                                past("2024-05-01T08:00:00Z", "hosting"),
                                past("2023-05-01T08:00:00Z", "hosting"),
                                past("2022-05-01T08:00:00Z", "mail")))
                .extracting(FieldError::pointer)
                .containsExactly(
                        "/documents/1/publishedAt",
                        "/documents/1/document",
                        "/documents/2/publishedAt");
    }

    private static List<FieldError> refused(PastDocument... documents) {
        var errors = new ArrayList<FieldError>();
        assertThatThrownBy(() -> PastVersions.of(List.of(documents), NOW))
                .isInstanceOfSatisfying(
                        Rejection.Invalid.class, invalid -> errors.addAll(invalid.errors()));
        return errors;
    }

    private static PastDocument past(String publishedAt, String... ids) {
        var entries =
                Arrays.stream(ids)
                        .map(id -> "{\"id\": \"" + id + "\", \"name\": \"" + id + "\"}")
                        .toList();
        var document =
                """
                {"register": {"id": "example", "organisation": {"name": "Example"}}, "subProcessors": %s}
                """
                        .formatted(entries);
        return new PastDocument(publishedAt, null, read(document, Document.class));
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return new ObjectMapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
