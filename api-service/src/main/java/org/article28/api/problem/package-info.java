/** Refusals and the one place that turns them into RFC 9457 problem details. */
@NullMarked
package org.article28.api.problem;

import org.jspecify.annotations.NullMarked;
