package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.article28.api.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {

    private static final String TYPE = "multipart/form-data; boundary=x";

    @Test
    void fieldsAndFilesAreToldApart() {
        var form =
                SentForm.of(
                        bytes(
                                "--x\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\nkey\r\n"
                                        + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Größe.csv\"\r\n"
                                        + "Content-Type: text/csv\r\n\r\nName\r\nÄ--x\r\n\r\n--x--\r\n"),
                        TYPE);

        assertThat(form.text("form")).isEqualTo("key");
        assertThat(form.file("file").name()).isEqualTo("Größe.csv");
        assertThat(new String(form.file("file").content(), StandardCharsets.UTF_8))
                .isEqualTo("Name\r\nÄ--x\r\n");
    }

    @Test
    void fileThatWasNotChosenIsNone() {
        var form =
                SentForm.of(
                        bytes(
                                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--x--"),
                        TYPE);

        assertThat(form.file("file").isChosen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--x",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end",
                "--x\r\nno head\r\n--x--",
                "--x\r\nContent-Disposition: form-data\r\n\r\nno name\r\n--x--"
            })
    void brokenFormIsRefused(String body) {
        assertThatThrownBy(() -> SentForm.of(bytes(body), TYPE))
                .isInstanceOf(Rejection.Malformed.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
