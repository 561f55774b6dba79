/**
 * The list in words: what fields, codes, days and changes are called in each language, for mails
 * and pages alike.
 */
@NullMarked
package org.article28.wording;

import org.jspecify.annotations.NullMarked;
