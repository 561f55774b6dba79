/** The annex of sub-processors, in the forms of the Commission's standard contractual clauses. */
@NullMarked
package org.article28.api.page.annex;

import org.jspecify.annotations.NullMarked;
