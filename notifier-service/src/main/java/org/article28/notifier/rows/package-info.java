/** Answers with many rows: streamed, in the form that was asked for. */
@NullMarked
package org.article28.notifier.rows;

import org.jspecify.annotations.NullMarked;
