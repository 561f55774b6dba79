/** An e-mail address that hides itself: clear text is for subscription and mail only. */
@NullMarked
package org.article28.notifier.address;

import org.jspecify.annotations.NullMarked;
