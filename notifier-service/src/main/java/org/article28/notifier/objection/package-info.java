/** Objections to announced changes: taken by the link of a mail, reviewed by staff, answered. */
@NullMarked
package org.article28.notifier.objection;

import org.jspecify.annotations.NullMarked;
