/** Tables and documents that are kept elsewhere: reading, matching, declaring and writing them. */
@NullMarked
package org.article28.api.importing;

import org.jspecify.annotations.NullMarked;
