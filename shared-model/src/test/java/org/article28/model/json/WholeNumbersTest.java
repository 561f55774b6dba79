package org.article28.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumbersTest {

    private final ObjectMapper json =
            new ObjectMapper()
                    .registerModule(new WholeNumbers())
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);

    @ParameterizedTest
    @CsvSource({"7, 7", "7.0, 7", "7e2, 700", "-0.0, 0", "1101690141952.0, 1101690141952"})
    void integerIsReadHoweverItIsWritten(String written, long meant) throws Exception {
        assertThat(json.readValue(written, Long.class)).isEqualTo(meant);
        assertThat(json.readValue(written, long.class)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.5", "1e-9", "1e19", "1e999999999", "1e-999999999"})
    void whatIsNoIntegerIsRefusedAtOnce(String written) {
        assertThatThrownBy(() -> json.readValue(written, Long.class))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> json.readValue(written, int.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void nothingIsNoNumber() throws Exception {
        assertThat(json.readValue("null", Integer.class)).isNull();
    }

    @Test
    void textIsRefusedAsBefore() {
        assertThatThrownBy(() -> json.readValue("\"a\"", Integer.class))
                .isInstanceOf(MismatchedInputException.class);
    }
}
