/** Single mails that wait in the database until a mail server has taken them. */
@NullMarked
package org.article28.notifier.mail.queue;

import org.jspecify.annotations.NullMarked;
