/** Background threads that take turns, and the bell that wakes them. */
@NullMarked
package org.article28.notifier.work;

import org.jspecify.annotations.NullMarked;
