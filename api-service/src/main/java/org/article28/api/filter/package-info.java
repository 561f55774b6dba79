/** Which entries and changes a reader wants to see. */
@NullMarked
package org.article28.api.filter;

import org.jspecify.annotations.NullMarked;
