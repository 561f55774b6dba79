/** The languages that mails are written in: sentences, names of fields, terms, days, plurals. */
@NullMarked
package org.article28.notifier.mail.wording;

import org.jspecify.annotations.NullMarked;
