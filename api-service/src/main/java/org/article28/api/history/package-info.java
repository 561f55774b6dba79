/** The append-only history: versions, the revisions that they froze, and snapshots of them. */
@NullMarked
package org.article28.api.history;

import org.jspecify.annotations.NullMarked;
