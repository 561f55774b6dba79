/** Changes in words, and the HTML that carries them to people. */
@NullMarked
package org.article28.api.markup;

import org.jspecify.annotations.NullMarked;
