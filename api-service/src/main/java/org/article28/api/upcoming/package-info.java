/** What is announced: what begins, changes and ends, and until when one may object. */
@NullMarked
package org.article28.api.upcoming;

import org.jspecify.annotations.NullMarked;
