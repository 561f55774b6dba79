/** What a notice would look like, and how many would get it, before anyone is told. */
@NullMarked
package org.article28.notifier.preview;

import org.jspecify.annotations.NullMarked;
