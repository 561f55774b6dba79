package org.article28.api.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import org.article28.api.problem.Rejection;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class BodiesTest {

    private static final Bodies BODIES =
            new Bodies(
                    new ObjectMapper().findAndRegisterModules(),
                    Validation.byDefaultProvider()
                            .configure()
                            .messageInterpolator(new ParameterMessageInterpolator())
                            .buildValidatorFactory()
                            .getValidator());

    @Test
    void idThatIsStillToBeGivenIsNotWrong() {
        var declared =
                read(
                        """
                        {"name": "株式会社", "plannedChanges": [
                            {"id": "move", "effectiveFrom": "2030-01-01", "set": {"country": "JP"}}]}""");

        assertThat(declared.withoutId()).containsExactly(0);
    }

    @Test
    void plannedValuesAreLookedAtBesideAnEntryWhoseNameGivesNoId() {
        assertThatThrownBy(
                        () ->
                                read(
                                        """
                                        {"name": "株式会社"},
                                        {"id": "a", "name": "A", "plannedChanges": [
                                            {"id": "move", "effectiveFrom": "2030-01-01",
                                             "set": {"country": "ZZ"}}]}"""))
                .isInstanceOfSatisfying(
                        Rejection.Invalid.class,
                        refused ->
                                assertThat(refused.errors())
                                        .extracting(error -> error.pointer())
                                        .containsExactly(
                                                "/subProcessors/1/plannedChanges/0/set/country"));
    }

    @Test
    void idThatWasGivenCanBeWrong() {
        assertThatThrownBy(() -> read("{\"id\": \"Not An Id\", \"name\": \"A\"}"))
                .isInstanceOf(Rejection.Invalid.class);
    }

    private static Declared read(String entries) {
        var body =
                "{\"register\": {\"id\": \"x\", \"organisation\": {\"name\": \"X\"}}, \"subProcessors\": [%s]}"
                        .formatted(entries);
        return BODIES.readDocument(body.getBytes(StandardCharsets.UTF_8), Format.JSON);
    }
}
