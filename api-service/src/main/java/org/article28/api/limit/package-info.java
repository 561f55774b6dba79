/** How much one client may ask for. */
@NullMarked
package org.article28.api.limit;

import org.jspecify.annotations.NullMarked;
