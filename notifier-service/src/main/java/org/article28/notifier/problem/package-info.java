/** Refusals and what HTTP makes of them: RFC 9457. */
@NullMarked
package org.article28.notifier.problem;

import org.jspecify.annotations.NullMarked;
