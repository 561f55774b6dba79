/** The contract, read for the page that shows it. Pure. */
@NullMarked
package org.article28.api.reference.contract;

import org.jspecify.annotations.NullMarked;
