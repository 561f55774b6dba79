/** What the desk asks of the notifier, in the name of who is signed in. */
@NullMarked
package org.article28.api.desk.notifier;

import org.jspecify.annotations.NullMarked;
