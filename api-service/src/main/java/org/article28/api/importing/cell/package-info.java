/** What one cell says, as companies write it and as we write it. Pure. */
@NullMarked
package org.article28.api.importing.cell;

import org.jspecify.annotations.NullMarked;
