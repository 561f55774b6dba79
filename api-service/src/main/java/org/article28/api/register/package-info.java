/** The list, its register and the whole document over HTTP. */
@NullMarked
package org.article28.api.register;

import org.jspecify.annotations.NullMarked;
