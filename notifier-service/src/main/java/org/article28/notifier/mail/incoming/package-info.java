/** Takes in mails from a mailbox. */
@NullMarked
package org.article28.notifier.mail.incoming;

import org.jspecify.annotations.NullMarked;
