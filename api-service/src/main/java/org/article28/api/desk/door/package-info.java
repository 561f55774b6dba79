/** Who is let in at the desk: sessions in a cookie, forms that are ours, refusals as pages. */
@NullMarked
package org.article28.api.desk.door;

import org.jspecify.annotations.NullMarked;
