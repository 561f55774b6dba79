/** What the notifier reads from the api: the register and the publications. */
@NullMarked
package org.article28.notifier.list;

import org.jspecify.annotations.NullMarked;
