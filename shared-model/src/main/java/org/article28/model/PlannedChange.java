package org.article28.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of an entry that is published now and takes effect later.
 *
 * @param effectiveFrom first day on which it holds
 * @param set a merge patch (RFC 7396) over any field of the entry but its id; null removes
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlannedChange(
        @Slug String id,
        @NotNull LocalDate effectiveFrom,
        @NotEmpty Map<String, @Nullable Object> set,
        @Valid @Nullable Urgency urgency) {

    /** In the order in which they take effect. */
    public static final Comparator<PlannedChange> BY_DAY =
            Comparator.comparing(PlannedChange::effectiveFrom).thenComparing(PlannedChange::id);

    public PlannedChange {
        id = Text.required(id);
        set = set == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(set));
    }
}
