package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConcernTest {

    @Test
    void servicesOfChangesInTheSameSectionsAreTakenTogether() {
        var changes =
                List.of(
                        change("notice", Set.of("voice"), "third"),
                        change("material", Set.of("email"), "third"),
                        change("notice", Set.of("sms"), "third", "affiliates"));

        assertThat(Concern.ofWeighty(changes))
                .containsExactlyInAnyOrder(
                        new Concern(Set.of("third"), Set.of("email", "voice")),
                        new Concern(Set.of("affiliates", "third"), Set.of("sms")));
    }

    @Test
    void changeWithoutServicesConcernsAll() {
        var changes =
                List.of(
                        change("notice", Set.of("voice"), "third"),
                        change("notice", Set.of(), "third"));

        assertThat(Concern.ofWeighty(changes)).containsExactly(new Concern(Set.of("third"), null));
    }

    @Test
    void editorialChangesConcernNobody() {
        assertThat(Concern.ofWeighty(List.of(change("editorial", Set.of(), "third")))).isEmpty();
    }

    private static PublishedChange change(
            @Nullable String changeClass, Set<String> services, String... sections) {
        return new PublishedChange(
                "sub-processor",
                PublishedChange.UPDATED,
                changeClass,
                "effective-now",
                "x",
                null,
                "X",
                Set.of(),
                null,
                null,
                services,
                Set.of(sections),
                Set.of(),
                List.of(),
                null,
                null);
    }
}
