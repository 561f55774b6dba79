/** Takes in published versions, in order and once, and keeps one notice for each. */
@NullMarked
package org.article28.notifier.announcement;

import org.jspecify.annotations.NullMarked;
