package org.article28.api.importing.matching;

import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it came.
 *
 * @param pointer JSON Pointer to it in what came
 * @param id as it was given; null where none was
 * @param entry what came of its fields; its own id says nothing
 */
public record Wanted(String pointer, @Nullable String id, SubProcessor entry) {}
