/** Where data goes: which places the list names, for what, and what transfers there rest on. */
@NullMarked
package org.article28.api.page.where;

import org.jspecify.annotations.NullMarked;
