/** Entries of a draft in forms: what the vocabulary has is offered, and faults stand beside it. */
@NullMarked
package org.article28.api.desk.entry;

import org.jspecify.annotations.NullMarked;
