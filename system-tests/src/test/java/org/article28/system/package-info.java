/** Tests of the packaged product, as its users see it. */
package org.article28.system;
