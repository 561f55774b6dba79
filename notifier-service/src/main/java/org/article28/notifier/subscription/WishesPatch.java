package org.article28.notifier.subscription;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of {@link PreferencesPatch}, for the documentation. */
@Schema(name = "PreferencesPatch", description = "Null takes a wish back")
record WishesPatch(
        @Nullable String language, @Nullable List<String> services, @Nullable String changes) {}
