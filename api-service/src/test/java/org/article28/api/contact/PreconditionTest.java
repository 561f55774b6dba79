package org.article28.api.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.article28.api.problem.Rejection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionTest {

    @Test
    void eitherHeaderIsNeeded() {
        assertThatThrownBy(() -> Precondition.of(null, null))
                .isInstanceOf(Rejection.PreconditionRequired.class);
    }

    @ParameterizedTest
    @CsvSource({"'\"p3.contact-person\"', *", ", '\"p3.contact-person\"'"})
    void ifNoneMatchStandsAloneAndForNothing(
            @Nullable String ifMatch, @Nullable String ifNoneMatch) {
        assertThatThrownBy(() -> Precondition.of(ifMatch, ifNoneMatch))
                .isInstanceOf(Rejection.Malformed.class);
    }

    @Test
    void tagsTellTheStatesThatWereSeen() {
        assertThat(Precondition.of("\"p3.contact-person\", \"p4.contact-person\"", null))
                .isEqualTo(new Precondition.OneOf(List.of("p3", "p4")));
    }

    @ParameterizedTest
    @CsvSource({"*, , ", "*, , p3", ", *, ", "'\"p3.contact-person\"', , p3"})
    void whatWasSeenIsThere(
            @Nullable String ifMatch, @Nullable String ifNoneMatch, @Nullable String state) {
        var seen = Precondition.of(ifMatch, ifNoneMatch);

        assertThatCode(() -> seen.check(state)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({", *, p3", "'\"p3.contact-person\"', , p4", "'\"p3.contact-person\"', , "})
    void whatWasSeenIsNoLongerThere(
            @Nullable String ifMatch, @Nullable String ifNoneMatch, @Nullable String state) {
        var seen = Precondition.of(ifMatch, ifNoneMatch);

        assertThatThrownBy(() -> seen.check(state)).isInstanceOf(Rejection.Stale.class);
    }
}
