package org.article28.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.article28.api.history.DatedRevision;
import org.article28.api.register.EntryRevision.Told;
import org.article28.model.FieldChange;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryRevisionsTest {

    private static final Instant AT = Instant.parse("2026-01-31T12:00:00Z");

    private static final Told FIRST = told(1, 1, 4L, "Hosting", "Storage");
    private static final Told RENAMED = told(2, 4, 6L, "Better Hosting", "Storage");
    private static final Told BACK = told(3, 9, null, "Better Hosting", "Storage and backup");

    @Test
    void firstIsAdded() {
        assertThat(EntryRevisions.of("hosting", 0, List.of(FIRST)).revisions())
                .containsExactly(new EntryRevision(1, 1, AT, 4L, "added", "Hosting", List.of()));
    }

    @Test
    void nextTellsWhatItChanged() {
        var name = new FieldChange("/name", "Hosting", "Better Hosting", List.of(), List.of());

        assertThat(EntryRevisions.of("hosting", 0, List.of(FIRST, RENAMED)).revisions().getLast())
                .isEqualTo(
                        new EntryRevision(
                                2, 4, AT, 6L, "updated", "Better Hosting", List.of(name)));
    }

    @Test
    void entryThatComesBackIsAdded() {
        assertThat(EntryRevisions.of("hosting", 0, List.of(RENAMED, BACK)).revisions().getLast())
                .isEqualTo(new EntryRevision(3, 9, AT, null, "added", "Better Hosting", List.of()));
    }

    @Test
    void pageIsComparedWithWhatLiesBeforeIt() {
        var page = EntryRevisions.of("hosting", 1, List.of(FIRST, RENAMED)).revisions();

        assertThat(page).extracting(EntryRevision::revision).containsExactly(2);
        assertThat(page.getFirst().kind()).isEqualTo("updated");
    }

    private static Told told(
            int revision, long since, @Nullable Long until, String name, String purpose) {
        return new Told(new DatedRevision(revision, since, AT, until, "{}"), entry(name, purpose));
    }

    private static SubProcessor entry(String name, String purpose) {
        try {
            var json = new ObjectMapper();
            var content = Map.of("id", "hosting", "name", name, "purpose", purpose);
            return json.readValue(json.writeValueAsString(content), SubProcessor.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
