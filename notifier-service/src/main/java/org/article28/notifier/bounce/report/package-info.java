/** Reads what mail servers say of a mail: pure, and of whatever anybody sends. */
@NullMarked
package org.article28.notifier.bounce.report;

import org.jspecify.annotations.NullMarked;
