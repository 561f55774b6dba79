package org.article28.notifier.subscription;

import java.util.List;
import org.article28.model.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of {@link PreferencesPatch}, for the documentation. */
@Schema(name = "PreferencesPatch", description = "Null takes a wish back")
record WishesPatch(
        @Schema(pattern = "^[A-Za-z]{1,8}[A-Za-z0-9-]*$", maxLength = 35) @Nullable String language,
        @Nullable List<@Slug String> services,
        @Schema(enumeration = {"all", "not-editorial"}) @Nullable String changes) {}
