/** Tables as companies keep them, as texts: without knowing what stands in them. */
@NullMarked
package org.article28.model.table;

import org.jspecify.annotations.NullMarked;
