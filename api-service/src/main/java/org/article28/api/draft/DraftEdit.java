package org.article28.api.draft;

import org.article28.api.history.PartKey;
import org.article28.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a draft does to one part.
 *
 * @param made as it would be; null where it is to leave
 * @param known the same, or else as it is published; null where it left meanwhile
 * @param contested whether others published a change of it since
 */
public record DraftEdit(
        PartKey key, @Nullable Part made, @Nullable Part known, boolean contested) {}
