/** What it costs to tell many, beside a mail client that needs no database; run by hand. */
package org.article28.system.benchmark.fanout;
