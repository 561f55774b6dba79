package org.article28.model;

/**
 * What a version freezes is made of parts; each has an id that is stable and unique among its kind.
 */
public sealed interface Part permits Register, SubProcessor, Assessment {

    String id();

    /** What a reader calls this part: the name of a sub-processor, the title of the others. */
    String label();

    PartKind part();
}
