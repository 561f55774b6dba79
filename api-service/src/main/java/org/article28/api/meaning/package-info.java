/** What a change means to readers: its class, its event, its dates. Pure. */
@NullMarked
package org.article28.api.meaning;

import org.jspecify.annotations.NullMarked;
