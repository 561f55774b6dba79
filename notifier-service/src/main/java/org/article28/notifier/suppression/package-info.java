/** Subscribers who get no mail, since none arrives or they called it unwanted. */
@NullMarked
package org.article28.notifier.suppression;

import org.jspecify.annotations.NullMarked;
