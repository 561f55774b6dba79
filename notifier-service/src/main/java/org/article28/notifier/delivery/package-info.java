/** Brings each notice to each recipient whom it concerns, and keeps the evidence. */
@NullMarked
package org.article28.notifier.delivery;

import org.jspecify.annotations.NullMarked;
