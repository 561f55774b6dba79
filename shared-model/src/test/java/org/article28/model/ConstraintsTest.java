package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void exampleBreaksNoConstraint() {
        assertThat(VALIDATOR.validate(Wire.example())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: a, name: '  '}|name",
                "{name: \"A\\r\\nBcc: x@example.org\"}|name",
                "{name: \"A\\0B\"}|name",
                "{name: A, id: Not An Id}|id",
                "{name: A, id: a--b}|id",
                "{name: A, id: a-}|id",
                "{name: A, id: -a}|id",
                "{name: A, country: de}|country",
                "{name: A, website: 'javascript:alert(1)'}|website",
                "{name: A, contact: {email: nobody}}|contact.email",
                "{name: A, locations: [{note: x}]}|locations[].type",
                "{name: A, transferMechanisms: [{type: scc, modules: [5]}]}|transferMechanisms[].modules[].<iterable element>",
                "{name: A, translations: {notalanguagetag: {purpose: x}}}|translations<K>[notalanguagetag].<map key>"
            })
    void brokenConstraintIsNamed(String yaml, String path) {
        assertThat(broken(yaml)).containsExactly(path);
    }

    @Test
    void longIdIsReadWithoutADeepStack() {
        assertThat("a" + "-a".repeat(100_000)).matches(Slug.PATTERN);
        assertThat("a" + "-".repeat(100_000)).doesNotMatch(Slug.PATTERN);
        assertThat(broken("{name: A, id: a" + "-a".repeat(100_000) + "}")).containsExactly("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "a-b", "a-b-7", "ab-cd"})
    void idIsOfSingleHyphens(String id) {
        assertThat(broken("{name: A, id: '" + id + "'}")).isEmpty();
    }

    @Test
    void noMoreThanAHundredChangesArePlanned() {
        assertThat(broken(planned(100))).isEmpty();
        assertThat(broken(planned(101))).containsExactly("plannedChanges");
    }

    private static String planned(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> "{id: p%d, effectiveFrom: 2027-03-01, set: {purpose: x}}".formatted(i))
                .collect(Collectors.joining(", ", "{name: A, plannedChanges: [", "]}"));
    }

    @Test
    void kosovoIsACountry() {
        assertThat(broken("{name: A, country: XK}")).isEmpty();
    }

    private static List<String> broken(String yaml) {
        return VALIDATOR.validate(Wire.entry(yaml)).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .distinct()
                .toList();
    }
}
