/** The small pages behind the links of mails: what they show, and how they look. */
@NullMarked
package org.article28.notifier.page;

import org.jspecify.annotations.NullMarked;
