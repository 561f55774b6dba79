/**
 * How values of the contract are read from JSON, where Jackson reads them otherwise, and written.
 */
@NullMarked
package org.article28.model.json;

import org.jspecify.annotations.NullMarked;
