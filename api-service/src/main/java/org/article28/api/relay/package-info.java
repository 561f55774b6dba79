/** Sends published versions to Kafka; the log of versions is the outbox. */
@NullMarked
package org.article28.api.relay;

import org.jspecify.annotations.NullMarked;
