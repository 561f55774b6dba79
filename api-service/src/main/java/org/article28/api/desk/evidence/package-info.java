/** Who was told what and when, at the desk. */
@NullMarked
package org.article28.api.desk.evidence;

import org.jspecify.annotations.NullMarked;
