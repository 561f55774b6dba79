/** The list as linked data, in the terms of the W3C Data Privacy Vocabulary. */
@NullMarked
package org.article28.api.linkeddata;

import org.jspecify.annotations.NullMarked;
