/** {@code Idempotency-Key}: a write that is sent again takes effect once, and is answered alike. */
@NullMarked
package org.article28.api.idempotency;

import org.jspecify.annotations.NullMarked;
