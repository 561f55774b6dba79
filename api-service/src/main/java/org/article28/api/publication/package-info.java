/** Makes versions: edits are checked, applied to the newest document and published. */
@NullMarked
package org.article28.api.publication;

import org.jspecify.annotations.NullMarked;
