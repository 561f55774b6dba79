/** What comes back of mails, and what it says of addresses. */
@NullMarked
package org.article28.notifier.bounce;

import org.jspecify.annotations.NullMarked;
