/**
 * Whether what was published is still what is kept: digests and the chain of hashes, recomputed.
 */
@NullMarked
package org.article28.api.integrity;

import org.jspecify.annotations.NullMarked;
