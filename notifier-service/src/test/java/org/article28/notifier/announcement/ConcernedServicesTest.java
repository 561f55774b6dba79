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
}
