/** The register, entries and assessments of a draft in forms. */
@NullMarked
package org.article28.api.desk.part;

import org.jspecify.annotations.NullMarked;
