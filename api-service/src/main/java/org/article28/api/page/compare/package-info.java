/** What differs between two versions, as people read it. */
@NullMarked
package org.article28.api.page.compare;

import org.jspecify.annotations.NullMarked;
