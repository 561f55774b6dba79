/** Who of the staff asks, as the edge asserts it, and what they did. */
@NullMarked
package org.article28.notifier.staff;

import org.jspecify.annotations.NullMarked;
