/** What is written to recipients, and how it leaves. */
@NullMarked
package org.article28.notifier.mail;

import org.jspecify.annotations.NullMarked;
