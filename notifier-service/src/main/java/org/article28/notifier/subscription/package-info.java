/** Subscriptions by e-mail: double opt-in, preferences, one-click unsubscribe. */
@NullMarked
package org.article28.notifier.subscription;

import org.jspecify.annotations.NullMarked;
