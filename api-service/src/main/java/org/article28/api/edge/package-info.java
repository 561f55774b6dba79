/** What holds for every request and every answer, whatever serves it. */
@NullMarked
package org.article28.api.edge;

import org.jspecify.annotations.NullMarked;
