/** Against real processes; one stack is shared by all tests that do not end it. */
@NullMarked
package org.article28.local;

import org.jspecify.annotations.NullMarked;
