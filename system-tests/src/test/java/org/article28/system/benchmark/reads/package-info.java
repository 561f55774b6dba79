/** What a read costs beside a server that does nothing else; run by hand. */
package org.article28.system.benchmark.reads;
