/** The list in time: what holds on a day, and what is coming. */
@NullMarked
package org.article28.api.timeline;

import org.jspecify.annotations.NullMarked;
