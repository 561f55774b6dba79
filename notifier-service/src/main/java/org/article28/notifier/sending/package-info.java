/** Whether anything may be sent at all: not after a restore, until somebody says so. */
@NullMarked
package org.article28.notifier.sending;

import org.jspecify.annotations.NullMarked;
