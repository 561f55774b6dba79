package org.article28.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.article28.model.problem.Ambiguity;
import org.article28.model.problem.FieldError;
import org.junit.jupiter.api.Test;

class RejectionTest {

    @Test
    void allErrorsAreToldWhereTheyAreFew() {
        var refused = new Rejection.Invalid(errors(100));

        assertThat(refused.errors()).hasSize(100);
        assertThat(refused.detail()).isEqualTo("100 things are not valid");
    }

    @Test
    void firstErrorsAreToldWhereThereAreMany() {
        var refused = new Rejection.Invalid(errors(100_000));

        assertThat(refused.errors()).isEqualTo(errors(100));
        assertThat(refused.detail())
                .isEqualTo("100000 things are not valid; told are the first 100 of 100000");
    }

    @Test
    void firstAmbiguitiesAreToldWhereThereAreMany() {
        var ambiguities =
                IntStream.range(0, 101)
                        .mapToObj(i -> new Ambiguity("/rows/" + i, "A", List.of()))
                        .toList();

        var refused = new Rejection.Ambiguous(ambiguities);

        assertThat(refused.ambiguities()).isEqualTo(ambiguities.subList(0, 100));
        assertThat(refused.detail()).endsWith("; told are the first 100 of 101");
    }

    private static List<FieldError> errors(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> FieldError.at("/headings/" + i, "unknown-heading", "no"))
                .toList();
    }
}
