/** A mail server that does what mail servers do on bad days. */
package org.article28.system.mail;
