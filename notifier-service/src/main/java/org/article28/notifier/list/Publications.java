package org.article28.notifier.list;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.article28.model.Publication;

/** A page of {@code /v1/changes}: versions after the one asked for, oldest first. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Publications(long latest, List<Publication> publications) {

    Publications {
        publications = publications == null ? List.of() : List.copyOf(publications);
    }
}
