/**
 * Legal rules that a publication is checked against; a publisher may override them with a reason.
 */
@NullMarked
package org.article28.api.findings;

import org.jspecify.annotations.NullMarked;
