/** Who was told what, when, and what their mail server said: the proof that a notice was given. */
@NullMarked
package org.article28.notifier.evidence;

import org.jspecify.annotations.NullMarked;
