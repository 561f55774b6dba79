/** Files that were kept elsewhere, brought into a draft at the desk. */
@NullMarked
package org.article28.api.desk.importing;

import org.jspecify.annotations.NullMarked;
