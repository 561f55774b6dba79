/** What parameters of requests say. */
@NullMarked
package org.article28.notifier.parameter;

import org.jspecify.annotations.NullMarked;
