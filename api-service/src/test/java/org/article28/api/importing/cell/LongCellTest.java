package org.article28.api.importing.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.model.Location;
import org.article28.model.TransferMechanism;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that only patterns with too many ways to match find hard; none is lost. */
class LongCellTest {

    private static final int TIMES = 5_000;

    @ParameterizedTest
    @ValueSource(
            strings = {"x and ", "x/", "* ", "*x", "(", "[", "\"", "[a=", "( ", "x (", "\"\" x"})
    void locationsKeepTheirWords(String part) {
        var cell = part.repeat(TIMES).strip() + "z";

        assertThat(LocationCell.read(cell, _ -> Set.of(), Map.of()))
                .extracting(Location::stated)
                .containsExactly(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Module 1 and ", "1 and 2 ", "* ", "*x", "x and ", "(", "["})
    void mechanismsKeepTheirWords(String part) {
        var cell = "SCC Module " + part.repeat(TIMES).strip() + "z";

        assertThat(
                        MechanismCell.read(cell).stream()
                                .map(TransferMechanism::stated)
                                .collect(Collectors.joining()))
                .isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\"", "\"", " \""})
    void listsKeepTheirWords(String part) {
        var cell = "x" + part.repeat(TIMES) + "z";

        assertThat(ListCell.read(cell)).containsExactly(cell);
    }
}
