/** The languages of the list: which one is asked for, and texts in it. */
@NullMarked
package org.article28.api.language;

import org.jspecify.annotations.NullMarked;
