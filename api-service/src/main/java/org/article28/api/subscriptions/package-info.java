/** Passes on to the notifier what concerns subscribers. */
@NullMarked
package org.article28.api.subscriptions;

import org.jspecify.annotations.NullMarked;
