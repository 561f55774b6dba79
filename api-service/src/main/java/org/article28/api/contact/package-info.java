/** Who to speak to at a sub-processor: persons, so outside of versions, and erasable. */
@NullMarked
package org.article28.api.contact;

import org.jspecify.annotations.NullMarked;
