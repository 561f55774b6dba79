/** Whom notices go to, and what they object to, at the desk. */
@NullMarked
package org.article28.api.desk.people;

import org.jspecify.annotations.NullMarked;
