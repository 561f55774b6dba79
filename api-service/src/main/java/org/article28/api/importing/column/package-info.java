/** The columns of a table: their headings, and what a cell of each means. Pure. */
@NullMarked
package org.article28.api.importing.column;

import org.jspecify.annotations.NullMarked;
