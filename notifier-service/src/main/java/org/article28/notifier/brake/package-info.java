/** Holds up notices on the word of an administrator, and lets them go. */
@NullMarked
package org.article28.notifier.brake;

import org.jspecify.annotations.NullMarked;
