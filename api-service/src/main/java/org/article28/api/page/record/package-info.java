/** One sub-processor with its history, as people read it. */
@NullMarked
package org.article28.api.page.record;

import org.jspecify.annotations.NullMarked;
