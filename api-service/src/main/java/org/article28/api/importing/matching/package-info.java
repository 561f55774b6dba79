/** Which known entry is meant by one that comes without an id. Pure. */
@NullMarked
package org.article28.api.importing.matching;

import org.jspecify.annotations.NullMarked;
