package org.article28.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueryParametersTest {

    private static final QueryParameters TAKEN = QueryParameters.of(operation());

    @Test
    void namesAreThoseOfParametersAndOfTheirBeans() {
        assertThat(TAKEN.names()).isEqualTo(Set.of("version", "service", "limit"));
    }

    @Test
    void onlyListsMayBeRepeated() {
        assertThat(TAKEN.repeatable()).isEqualTo(Set.of("service"));
    }

    @Test
    void whatIsTakenIsNoFault() {
        assertThat(
                        TAKEN.faults(
                                Map.of(
                                        "version",
                                        List.of("1"),
                                        "service",
                                        List.of("voice", "sms"))))
                .isEmpty();
    }

    @Test
    void unknownNameIsAFault() {
        assertThat(TAKEN.faults(Map.of("dryrun", List.of("true"), "draft", List.of("x"))))
                .containsExactly(
                        FieldError.ofParameter(
                                "draft", "unknown-parameter", "there is no such parameter here"),
                        FieldError.ofParameter(
                                "dryrun", "unknown-parameter", "there is no such parameter here"));
    }

    @Test
    void secondValueOfWhatTakesOneIsAFault() {
        assertThat(TAKEN.faults(Map.of("version", List.of("1", "2"))))
                .containsExactly(FieldError.ofParameter("version", "repeated", "give one value"));
    }

    @Test
    void emptyValueIsAFaultUnlessAFormSendsIt() {
        assertThat(TAKEN.faults(Map.of("limit", List.of(""), "service", List.of("voice", ""))))
                .containsExactly(
                        FieldError.ofParameter(
                                "limit", "empty", "there is no value; leave the parameter out"));
    }

    @Test
    void moreThanAHundredValuesAreAFault() {
        var services = Collections.nCopies(100, "voice");

        assertThat(TAKEN.faults(Map.of("service", services))).isEmpty();
        assertThat(TAKEN.faults(Map.of("service", Collections.nCopies(101, "voice"))))
                .containsExactly(
                        FieldError.ofParameter("service", "too-many", "give at most 100 values"));
    }

    /** Of parameters that are taken together. */
    public static class Filters {
        @QueryParam("service")
        public @Nullable List<String> service;

        @QueryParam("limit")
        public @Nullable String limit;
    }

    /** An operation. */
    public void read(
            @PathParam("id") String id,
            @QueryParam("version") String version,
            @BeanParam Filters filters) {}

    private static java.lang.reflect.Method operation() {
        try {
            return QueryParametersTest.class.getMethod(
                    "read", String.class, String.class, Filters.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
