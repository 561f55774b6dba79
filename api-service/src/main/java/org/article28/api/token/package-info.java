/** API tokens over HTTP: made, listed and revoked by admins. */
@NullMarked
package org.article28.api.token;

import org.jspecify.annotations.NullMarked;
