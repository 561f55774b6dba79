package org.article28.notifier.subscription;

import java.util.List;
import org.article28.model.LanguageTags;
import org.article28.model.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of {@link PreferencesPatch}, for the documentation. */
@Schema(name = "PreferencesPatch", description = "Null takes a wish back")
record WishesPatch(
        @Schema(nullable = true, pattern = LanguageTags.PATTERN, maxLength = LanguageTags.LONGEST)
                @Nullable String language,
        @Schema(nullable = true, maxItems = WishChecks.MOST_SERVICES)
                @Nullable List<@Slug String> services,
        @Schema(
                        nullable = true,
                        enumeration = {"all", "not-editorial"})
                @Nullable String changes) {}
