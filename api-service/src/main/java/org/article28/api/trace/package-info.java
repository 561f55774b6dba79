/** Traces that follow a publication: what began it is kept until its event is sent. */
@NullMarked
package org.article28.api.trace;

import org.jspecify.annotations.NullMarked;
