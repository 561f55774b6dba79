package org.article28.api.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.article28.api.timeline.Projection;
import org.article28.api.timeline.Status;
import org.article28.model.SubProcessor;

class BeginsTest {

    private static final int DAYS = 20;

    private final Projection projection = Told.projection();

    @Property(tries = 300)
    void engagementsBeginWhereTheStatusTurnsActive(@ForAll("entries") String fields) {
        var entry = Told.read("{id: a, name: A" + fields + "}", SubProcessor.class);

        assertThat(new Begins(projection, Told.TODAY).of(entry))
                .containsExactlyElementsOf(
                        IntStream.range(0, DAYS)
                                .mapToObj(Told.TODAY::plusDays)
                                .filter(day -> isActive(entry, day))
                                .filter(
                                        day ->
                                                day.equals(Told.TODAY)
                                                        || !isActive(entry, day.minusDays(1)))
                                .toList());
    }

    private boolean isActive(SubProcessor entry, LocalDate day) {
        return Status.of(projection.on(entry, day), day) == Status.ACTIVE;
    }

    @Provide
    Arbitrary<String> entries() {
        var day =
                Arbitraries.integers()
                        .between(-2, DAYS - 5)
                        .map(days -> Told.TODAY.plusDays(days).toString());
        var field = Arbitraries.of("engagedFrom", "engagedUntil");
        var set = Combinators.combine(field, day.injectNull(0.3)).as("%s: %s"::formatted);
        var plans =
                Combinators.combine(Arbitraries.of("p", "q", "r"), day, set)
                        .as("{id: %s, effectiveFrom: %s, set: {%s}}"::formatted)
                        .list()
                        .uniqueElements(plan -> plan.substring(0, 7))
                        .ofMaxSize(3)
                        .map(list -> ", plannedChanges: [" + String.join(", ", list) + "]");
        var from = day.map(", engagedFrom: %s"::formatted);
        var until = day.map(", engagedUntil: %s"::formatted);
        return Combinators.combine(optional(from), optional(until), plans)
                .as((one, other, planned) -> one + other + planned);
    }

    private static Arbitrary<String> optional(Arbitrary<String> text) {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just("")), Tuple.of(2, text));
    }
}
