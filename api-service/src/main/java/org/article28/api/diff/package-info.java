/** What differs between two versions, and what every version changed. */
@NullMarked
package org.article28.api.diff;

import org.jspecify.annotations.NullMarked;
