package org.article28.api.importing.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssignmentPropertyTest {

    @Property(tries = 500)
    void noOtherAssignmentIsBetter(@ForAll("scores") double[][] scores) {
        var columns = Assignment.best(scores);

        var taken = Arrays.stream(columns).filter(column -> column >= 0).boxed().toList();
        assertThat(new HashSet<>(taken)).hasSize(Math.min(scores.length, scores[0].length));
        assertThat(sum(scores, columns)).isCloseTo(best(scores, 0, new HashSet<>()), within(1e-9));
    }

    private static double sum(double[][] scores, int[] columns) {
        double sum = 0;
        for (int row = 0; row < columns.length; row++) {
            sum += columns[row] < 0 ? 0 : scores[row][columns[row]];
        }
        return sum;
    }

    /** By trying all of them. */
    private static double best(double[][] scores, int row, HashSet<Integer> taken) {
        if (row == scores.length) {
            return 0;
        }
        double best = scores.length > scores[0].length ? best(scores, row + 1, taken) : -1e9;
        for (int column = 0; column < scores[0].length; column++) {
            if (taken.add(column)) {
                best = Math.max(best, scores[row][column] + best(scores, row + 1, taken));
                taken.remove(column);
            }
        }
        return best;
    }

    @Provide
    Arbitrary<double[][]> scores() {
        var sides = Arbitraries.integers().between(1, 5);
        return sides.flatMap(
                rows ->
                        sides.flatMap(
                                columns ->
                                        Arbitraries.doubles()
                                                .between(0, 1)
                                                .array(double[].class)
                                                .ofSize(columns)
                                                .array(double[][].class)
                                                .ofSize(rows)));
    }
}
