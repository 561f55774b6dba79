/** Contractual contacts: whom a contract says must be told, and on which terms. */
@NullMarked
package org.article28.notifier.contact;

import org.jspecify.annotations.NullMarked;
