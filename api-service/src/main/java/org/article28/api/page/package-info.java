/** Pages for people: what all of them have in common, and in which language they are. */
@NullMarked
package org.article28.api.page;

import org.jspecify.annotations.NullMarked;
