/** What is written down about the product, held against the product. */
@NullMarked
package org.article28.system.reference;

import org.jspecify.annotations.NullMarked;
