/** Drafts at the desk: begun, looked at, discarded. */
@NullMarked
package org.article28.api.desk.drafts;

import org.jspecify.annotations.NullMarked;
