package org.article28.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A notice that is not sent: what the api asks the notifier to show.
 *
 * @param version that it would announce
 * @param corrects which earlier version was wrong
 * @param services whom it concerns; null means everyone
 * @param weightyServices whom its changes that are not editorial concern; null means everyone, none
 *     that all are editorial
 * @param concerns the same as {@code weightyServices}, also by sections; empty from an older api
 * @param summary counts all changes
 * @param changes the first of these
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NoticeDraft(
        long version,
        Instant publishedAt,
        @Nullable String note,
        @Nullable Correction corrects,
        Register register,
        @Nullable Set<String> services,
        @Nullable Set<String> weightyServices,
        List<Concern> concerns,
        Summary summary,
        List<PublishedChange> changes) {

    public NoticeDraft {
        services = services == null ? null : Set.copyOf(services);
        weightyServices = weightyServices == null ? null : Set.copyOf(weightyServices);
        concerns = concerns == null ? List.of() : List.copyOf(concerns);
        changes = List.copyOf(changes);
    }
}
