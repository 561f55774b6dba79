package org.article28.notifier;

import static org.article28.notifier.stack.Subscribers.address;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of subscribers as companies have them, and what is said of those that are broken. */
@QuarkusTest
@WithTestResource(Stack.class)
class ImportingTablesTest {

    private static final String HEADINGS = "email,services,hour,confirmedAt,evidence\n";
    private static final String GOOD = "%s,voice,9,2025-03-01T09:30:00Z,Form of 2025\n";

    @ParameterizedTest
    @CsvSource({"';', 'voice,email'", "'\t', 'voice; email'"})
    void tableThatASpreadsheetWroteIsTaken(String separator, String services) {
        var email = address("sheet");
        var table =
                """
                \ufeffE-Mail|Services|Confirmed at|Evidence
                %s|%s|2025-03-01T09:30:00Z|"Form; of 2025"
                |||
                """
                        .formatted(email, services)
                        .replace("|", separator)
                        .replace("\n", "\r\n");

        take(table).statusCode(200).body("imported", equalTo(1));

        assertThat(
                        Sql.query(
                                "select services from subscription where canonical = '%s'"
                                        .formatted(email)))
                .containsExactly("{voice,email}");
    }

    @Test
    void whatIsWrongIsToldByRowAndHeadingAllAtOnce() {
        var table =
                """
                Confirmed at,Email,Hour,Evidence,Zone
                2025-03-01T09:30:00Z,%s,8,Form,
                yesterday,nobody,late,Form,Mars/Base
                2025-03-01T09:30:00Z,%s,25,,
                """
                        .formatted(address("row"), address("row"));

        take(table)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/rows/1/Email",
                                "/rows/1/Hour",
                                "/rows/1/Zone",
                                "/rows/1/Confirmed at",
                                "/rows/2/Hour",
                                "/rows/2/Evidence"))
                .body("errors[0].detail", equalTo("row 2, Email: is no e-mail address"));
    }

    @Test
    void headingsThatAreNotUnderstoodAreToldWithThoseThatAre() {
        take("email,Name,E-mail,evidence\na@example.org,A,a@example.org,Form\n")
                .statusCode(400)
                .body("errors.pointer", contains("/headings/1", "/headings/2", ""))
                .body("errors.code", contains("unknown-heading", "duplicate-column", "missing"))
                .body(
                        "errors[0].detail",
                        equalTo(
                                "the heading Name is not understood: there are email, language,"
                                        + " services, changes, frequency, hour, weekday, zone,"
                                        + " confirmedAt, evidence"));
    }

    @Test
    void rowThatIsBrokenIsNamed() {
        take(HEADINGS + GOOD.formatted(address("a")) + "b@example.org,voice,9\n")
                .statusCode(400)
                .body("errors.pointer", contains("/rows/1"))
                .body(
                        "errors[0].detail",
                        equalTo(
                                "row 2 has 3 cells where there are 5 columns; the first one"
                                        + " missing is confirmedAt"));
        take(HEADINGS + GOOD.formatted(address("a")) + "\"b@example.org,voice\n")
                .statusCode(400)
                .body("errors.pointer", contains("/rows/1"))
                .body("errors.code", contains("syntax"));
        take("\n").statusCode(400).body("errors.code", contains("empty"));
    }

    @Test
    void serviceThatThereIsNotIsToldWhereItStands() {
        var table = HEADINGS + GOOD.formatted(address("a")) + GOOD.formatted(address("b"));

        take(table.replaceFirst("(?s)(.*),voice", "$1,voice;fax"))
                .statusCode(400)
                .body("errors.pointer", contains("/rows/1/services"))
                .body("errors[0].detail", equalTo("row 2, services: there is no service fax"));
    }

    private static ValidatableResponse take(String table) {
        return Staff.with("admin")
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post("/v1/subscriptions/import")
                .then();
    }
}
