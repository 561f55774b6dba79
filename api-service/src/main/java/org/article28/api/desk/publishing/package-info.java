/** Publishing at the desk: nothing is published that was not shown and confirmed. */
@NullMarked
package org.article28.api.desk.publishing;

import org.jspecify.annotations.NullMarked;
