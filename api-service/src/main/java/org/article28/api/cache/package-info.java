/** Answers that are kept as bytes, and given again on the event loop for as long as they hold. */
@NullMarked
package org.article28.api.cache;

import org.jspecify.annotations.NullMarked;
