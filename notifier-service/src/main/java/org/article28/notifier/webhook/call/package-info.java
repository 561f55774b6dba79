/** Signed calls of URLs that others chose, and which URLs may be called at all. */
@NullMarked
package org.article28.notifier.webhook.call;

import org.jspecify.annotations.NullMarked;
