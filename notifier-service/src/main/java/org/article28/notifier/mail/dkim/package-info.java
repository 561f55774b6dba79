/** Signs mails with DKIM (RFC 6376, RFC 8463), and knows nothing else of them. */
@NullMarked
package org.article28.notifier.mail.dkim;

import org.jspecify.annotations.NullMarked;
