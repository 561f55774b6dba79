package org.article28.api.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a publication told of a part when it was made.
 *
 * @param kind of the change, as {@link org.article28.model.PublishedChange} has it
 * @param changeClass a {@code ChangeClass} on the wire; versions of old releases have none
 */
public record ToldChange(
        PartKey part,
        String kind,
        @Nullable String changeClass,
        @Nullable LocalDate lastDayToObject) {}
