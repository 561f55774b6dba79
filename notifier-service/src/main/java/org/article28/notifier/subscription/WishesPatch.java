package org.article28.notifier.subscription;

import java.util.List;
import org.article28.model.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The shape of {@link PreferencesPatch}, for the documentation; what its members mean is said by
 * {@link SubscriptionRequest}.
 */
@Schema(name = "PreferencesPatch", description = "Null takes a wish back")
record WishesPatch(
        @Schema(nullable = true) @Nullable String language,
        @Schema(nullable = true) @Nullable List<@Slug String> services,
        @Schema(nullable = true) @Nullable String changes,
        @Schema(nullable = true) @Nullable String frequency,
        @Schema(nullable = true) @Nullable Integer hour,
        @Schema(nullable = true) @Nullable String weekday,
        @Schema(nullable = true) @Nullable String zone) {}
