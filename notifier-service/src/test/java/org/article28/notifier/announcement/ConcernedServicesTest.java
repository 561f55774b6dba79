package org.article28.notifier.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.article28.model.PublishedChange;
import org.article28.notifier.stack.Changes;
import org.junit.jupiter.api.Test;

class ConcernedServicesTest {

    @Test
    void noticeConcernsTheServicesOfAllItsChanges() {
        var changes =
                List.of(Changes.purposeAndLocation("email"), Changes.purposeAndLocation("voice"));

        assertThat(PublishedChange.concerned(changes)).containsExactly("email", "voice");
    }

    @Test
    void oneChangeOfAllServicesConcernsEveryone() {
        var changes = List.of(Changes.purposeAndLocation("email"), Changes.purposeAndLocation());

        assertThat(PublishedChange.concerned(changes)).isNull();
    }

    @Test
    void editorialChangesConcernNobodyWhoSkipsThem() {
        var editorial = List.of(Changes.editorial());
        var both = List.of(Changes.editorial(), Changes.purposeAndLocation("voice"));

        assertThat(PublishedChange.concernedByWeighty(editorial)).isEmpty();
        assertThat(PublishedChange.concernedByWeighty(both)).containsExactly("voice");
    }
}
