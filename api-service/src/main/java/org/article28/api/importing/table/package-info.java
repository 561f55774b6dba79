/** Tables as texts: CSV and Markdown, without knowing what stands in them. */
@NullMarked
package org.article28.api.importing.table;

import org.jspecify.annotations.NullMarked;
