/** The whole product on one machine: the stack, both services and the example list. */
@NullMarked
package org.article28.local.quickstart;

import org.jspecify.annotations.NullMarked;
