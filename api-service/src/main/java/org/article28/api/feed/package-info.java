/** The publications as feeds that feed readers follow. */
@NullMarked
package org.article28.api.feed;

import org.jspecify.annotations.NullMarked;
