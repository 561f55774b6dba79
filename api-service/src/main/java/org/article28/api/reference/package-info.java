/** What people read about the API: its reference, guides, and what each problem means. */
@NullMarked
package org.article28.api.reference;

import org.jspecify.annotations.NullMarked;
