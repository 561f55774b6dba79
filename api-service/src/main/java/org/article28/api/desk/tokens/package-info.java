/** API tokens at the desk: made, listed and revoked by administrators. */
@NullMarked
package org.article28.api.desk.tokens;

import org.jspecify.annotations.NullMarked;
