/** Signed links: HMACs with purpose and subject, nothing stored. */
@NullMarked
package org.article28.notifier.token;

import org.jspecify.annotations.NullMarked;
