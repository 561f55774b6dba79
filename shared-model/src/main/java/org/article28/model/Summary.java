package org.article28.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many parts a version added, removed and updated. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
        description = "How many parts a version added, removed and updated",
        requiredProperties = {"added", "removed", "updated"})
public record Summary(int added, int removed, int updated) {

    public static Summary of(List<Change> changes) {
        int added = 0;
        int removed = 0;
        int updated = 0;
        for (var change : changes) {
            switch (change) {
                case Change.Added _ -> added++;
                case Change.Removed _ -> removed++;
                case Change.Updated _ -> updated++;
            }
        }
        return new Summary(added, removed, updated);
    }
}
