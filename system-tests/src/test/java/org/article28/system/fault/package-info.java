/** What fails in production, one thing after the other, while everybody goes on with their work. */
package org.article28.system.fault;
