/** What the contract of both services says of every operation, by what the operation takes. */
@NullMarked
package org.article28.model.contract;

import org.jspecify.annotations.NullMarked;
