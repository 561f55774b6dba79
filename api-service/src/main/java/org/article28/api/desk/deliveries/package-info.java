/** How far readers have been told of a version, at the desk. */
@NullMarked
package org.article28.api.desk.deliveries;

import org.jspecify.annotations.NullMarked;
