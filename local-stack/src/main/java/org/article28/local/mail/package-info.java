/**
 * The mail catcher: takes in every mail by SMTP, sends none on, and shows what it holds over HTTP.
 */
@NullMarked
package org.article28.local.mail;

import org.jspecify.annotations.NullMarked;
