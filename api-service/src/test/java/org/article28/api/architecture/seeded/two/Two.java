package org.article28.api.architecture.seeded.two;

import org.article28.api.architecture.seeded.one.One;

/** The other half of a cycle. */
public record Two(One.Half other) {}
