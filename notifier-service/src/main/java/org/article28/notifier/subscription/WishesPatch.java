package org.article28.notifier.subscription;

import java.util.List;
import org.article28.model.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of {@link PreferencesPatch}, for the documentation. */
@Schema(name = "PreferencesPatch", description = "Null takes a wish back")
record WishesPatch(
        @Schema(pattern = WishChecks.TAG, maxLength = WishChecks.LONGEST_LANGUAGE)
                @Nullable String language,
        @Nullable List<@Slug String> services,
        @Schema(enumeration = {"all", "not-editorial"}) @Nullable String changes) {}
