/** The desk of those who keep the list: pages in which they draft, check and publish. */
@NullMarked
package org.article28.api.desk;

import org.jspecify.annotations.NullMarked;
