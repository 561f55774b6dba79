/** Where personal data may go: members, territories and adequacy decisions, dated, by regime. */
@NullMarked
package org.article28.api.countries;

import org.jspecify.annotations.NullMarked;
