/** How often somebody is told, and at which hour of which day where they are. */
@NullMarked
package org.article28.notifier.rhythm;

import org.jspecify.annotations.NullMarked;
