/**
 * The contract: the published document, what changed between two of its versions, and the event
 * that tells of it.
 */
@NullMarked
package org.article28.model;

import org.jspecify.annotations.NullMarked;
