/** Traces that follow a publication from its event to its mails. */
@NullMarked
package org.article28.notifier.trace;

import org.jspecify.annotations.NullMarked;
