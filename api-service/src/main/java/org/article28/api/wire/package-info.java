/** Reading and writing JSON and YAML. */
@NullMarked
package org.article28.api.wire;

import org.jspecify.annotations.NullMarked;
