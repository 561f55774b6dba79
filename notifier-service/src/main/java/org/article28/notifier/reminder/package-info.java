/** Reminds those who were told of a change on the day on which it takes effect. */
@NullMarked
package org.article28.notifier.reminder;

import org.jspecify.annotations.NullMarked;
