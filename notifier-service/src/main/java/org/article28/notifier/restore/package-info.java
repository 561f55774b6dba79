/** What staff see of a restored database, and their word on which sending goes on. */
@NullMarked
package org.article28.notifier.restore;

import org.jspecify.annotations.NullMarked;
