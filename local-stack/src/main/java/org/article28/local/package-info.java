/**
 * PostgreSQL, a Kafka broker and a mail catcher on this machine, without Docker: each is a child
 * that ends with its parent, and keeps its data in one folder. For the quickstart and for tests,
 * never for production.
 */
@NullMarked
package org.article28.local;

import org.jspecify.annotations.NullMarked;
