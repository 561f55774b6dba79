/** Who may do what: API tokens and their roles. */
@NullMarked
package org.article28.api.access;

import org.jspecify.annotations.NullMarked;
