/** The list as people read it. */
@NullMarked
package org.article28.api.page.list;

import org.jspecify.annotations.NullMarked;
