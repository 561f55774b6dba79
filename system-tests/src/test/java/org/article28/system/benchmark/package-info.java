/** What the history costs as lists and their histories grow; run by hand. */
package org.article28.system.benchmark;
