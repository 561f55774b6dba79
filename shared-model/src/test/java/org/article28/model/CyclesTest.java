package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CyclesTest {

    @Property(tries = 1000)
    void leastOfEachCycleIsFound(@ForAll("references") Map<String, Set<String>> references) {
        var expected =
                references.keySet().stream()
                        .filter(id -> isLeastOfACycle(id, references))
                        .collect(Collectors.toSet());

        assertThat(Cycles.least(references, Set::copyOf)).isEqualTo(expected);
    }

    @Test
    void longChainIsNoCycle() {
        var chain =
                IntStream.range(0, 100_000)
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        String::valueOf, i -> List.of(String.valueOf(i + 1))));

        assertThat(Cycles.least(chain, next -> next)).isEmpty();
    }

    private static boolean isLeastOfACycle(String id, Map<String, Set<String>> references) {
        var reached = reached(id, references);
        return reached.contains(id)
                && reached.stream()
                        .filter(other -> reached(other, references).contains(id))
                        .noneMatch(other -> other.compareTo(id) < 0);
    }

    private static Set<String> reached(String id, Map<String, Set<String>> references) {
        var reached = new HashSet<String>();
        var open = new ArrayList<>(references.get(id));
        while (!open.isEmpty()) {
            var one = open.removeLast();
            if (references.containsKey(one) && reached.add(one)) {
                open.addAll(references.get(one));
            }
        }
        return reached;
    }

    @Provide
    Arbitrary<Map<String, Set<String>>> references() {
        var ids = Arbitraries.of("a", "b", "c", "d", "e", "f", "unknown");
        return Arbitraries.maps(
                        Arbitraries.of("a", "b", "c", "d", "e", "f"), ids.set().ofMaxSize(3))
                .ofMaxSize(6);
    }
}
