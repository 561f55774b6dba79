/** The list and the form to subscribe in pages of others: a script, and a page that shows it. */
@NullMarked
package org.article28.api.page.embed;

import org.jspecify.annotations.NullMarked;
