package org.article28.notifier.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

    @Test
    void changesWithALastDayConcernThoseWhoMayObject() {
        var lastDay = LocalDate.parse("2026-12-23");
        var none = Audience.of(List.of(Changes.purposeAndLocation("voice")));
        var one =
                Audience.of(
                        List.of(
                                Changes.purposeAndLocation("voice"),
                                Changes.purposeAndLocation("email").withLastDayToObject(lastDay)));
        var ofAllServices = Audience.of(List.of(Changes.announced("entry", lastDay)));

        assertThat(none.objectionable()).isEmpty();
        assertThat(one.objectionable()).containsExactly("email");
        assertThat(ofAllServices.objectionable()).isNull();
    }

    @Test
    void onlyThoseWhoChoseAnObjectionableServiceAreAskedToObject() {
        var audience = new Audience(null, null, Set.of("email"));

        assertThat(audience.mayObject(chosen("email"))).isTrue();
        assertThat(audience.mayObject(chosen())).isTrue();
        assertThat(audience.mayObject(chosen("voice"))).isFalse();
        assertThat(new Audience(null, null, Set.of()).mayObject(chosen())).isFalse();
        assertThat(new Audience(null, null, null).mayObject(chosen("voice"))).isTrue();
    }

    private static Interest chosen(String... services) {
        return new Interest(Set.of(services), ChangesWanted.NOT_EDITORIAL);
    }
}
