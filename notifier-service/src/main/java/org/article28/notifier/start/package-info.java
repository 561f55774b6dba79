/** What is asked before the service starts to work. */
@NullMarked
package org.article28.notifier.start;

import org.jspecify.annotations.NullMarked;
