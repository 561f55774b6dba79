/** How the api-service tells the notifier who of the staff asks. */
@NullMarked
package org.article28.model.staff;

import org.jspecify.annotations.NullMarked;
