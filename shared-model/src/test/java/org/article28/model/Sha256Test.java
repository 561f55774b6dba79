package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Test {

    /** The first two are of FIPS 180-4's examples; the third is beyond ASCII. */
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "Anić, 4cb2cad7404cec0110913982f147e4f4d06cb3fa51381de72f6ae9971ad605d3"
    })
    void textIsHashedInUtf8(String text, String hash) {
        assertThat(Sha256.hex(text)).isEqualTo(hash);
    }
}
