/** Webhooks of subscribers: which there are, and who may add, test and remove them. */
@NullMarked
package org.article28.notifier.webhook;

import org.jspecify.annotations.NullMarked;
