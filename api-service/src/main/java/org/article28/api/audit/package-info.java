/** Every write: by whom, when, from where. Append-only. */
@NullMarked
package org.article28.api.audit;

import org.jspecify.annotations.NullMarked;
