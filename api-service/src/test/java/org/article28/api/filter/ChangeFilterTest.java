package org.article28.api.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.article28.api.Samples;
import org.article28.api.timeline.Projection;
import org.article28.model.Change;
import org.article28.model.FieldChange;
import org.article28.model.Part;
import org.article28.model.Register;
import org.junit.jupiter.api.Test;

class ChangeFilterTest {

    private static final Part VOICE =
            Samples.entry("{id: a, name: A, services: [voice], country: DE}");
    private static final Part EMAIL =
            Samples.entry("{id: a, name: A, services: [email], country: FR}");
    private static final Part PLANNED =
            Samples.entry(
                    """
                    id: a
                    name: A
                    services: [email]
                    country: FR
                    plannedChanges:
                      - {id: first, effectiveFrom: 2027-01-01, set: {country: BR}}
                      - {id: second, effectiveFrom: 2027-02-01, set: {country: FR}}
                    """);
    private static final Part REGISTER =
            Samples.read("{id: r, organisation: {name: R}}", Register.class);

    private final ChangeFilter changes = new ChangeFilter(new Projection(Samples.JSON));

    @Test
    void updateIsFoundByWhatWasAndByWhatIs() {
        var moved = updated(VOICE, EMAIL);

        assertThat(found("service=voice", moved)).isTrue();
        assertThat(found("service=email", moved)).isTrue();
        assertThat(found("service=sms", moved)).isFalse();
        assertThat(found("service=voice|country=FR", moved)).isFalse();
    }

    @Test
    void updateIsFoundByWhatIsPlannedForSomeDays() {
        assertThat(found("country=BR", updated(EMAIL, PLANNED))).isTrue();
        assertThat(found("country=BR", updated(EMAIL, VOICE))).isFalse();
    }

    @Test
    void whatComesAndGoesIsFoundByWhatItSays() {
        assertThat(found("country=DE", new Change.Added(VOICE, Set.of()))).isTrue();
        assertThat(found("country=FR", new Change.Added(VOICE, Set.of()))).isFalse();
        assertThat(found("country=FR", new Change.Removed(EMAIL))).isTrue();
    }

    @Test
    void registerConcernsAllServicesAndNoEntry() {
        var change = updated(REGISTER, REGISTER);

        assertThat(found("service=voice", change)).isTrue();
        assertThat(found("country=DE", change)).isFalse();
        assertThat(found("service=voice|q=r", change)).isFalse();
        assertThat(changes.matches(Filter.NONE, change)).isTrue();
    }

    private boolean found(String filter, Change change) {
        return changes.matches(FilterTest.filter(filter), change);
    }

    private static Change updated(Part before, Part after) {
        return new Change.Updated(
                before, after, List.of(new FieldChange("/x", null, "x", List.of(), List.of())));
    }
}
