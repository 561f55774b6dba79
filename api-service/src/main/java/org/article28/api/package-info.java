/** The register of sub-processors and the one public edge. */
@NullMarked
package org.article28.api;

import org.jspecify.annotations.NullMarked;
