/** Tells those who asked for it, now and then, what changed since they were last told. */
@NullMarked
package org.article28.notifier.digest;

import org.jspecify.annotations.NullMarked;
