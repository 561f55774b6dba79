/** How every endpoint of both services tells what went wrong: RFC 9457. */
@NullMarked
package org.article28.model.problem;

import org.jspecify.annotations.NullMarked;
