/** The quickstart's own rules; the whole of it is tried by {@code ./run}. */
@NullMarked
package org.article28.local.quickstart;

import org.jspecify.annotations.NullMarked;
