/** The versions of the list, as people read them. */
@NullMarked
package org.article28.api.page.versions;

import org.jspecify.annotations.NullMarked;
