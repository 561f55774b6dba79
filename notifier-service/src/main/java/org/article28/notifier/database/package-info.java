/** SQL over the ambient transaction. */
@NullMarked
package org.article28.notifier.database;

import org.jspecify.annotations.NullMarked;
