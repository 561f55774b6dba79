/** What a restore of the database brought back, and the word on which sending goes on. */
@NullMarked
package org.article28.api.desk.restore;

import org.jspecify.annotations.NullMarked;
