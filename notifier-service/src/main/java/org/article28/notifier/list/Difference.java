package org.article28.notifier.list;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.article28.model.PublishedChange;

/** An answer of {@code /v1/diff}: the net change between two versions. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Difference(List<PublishedChange> changes) {

    Difference {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }
}
