/** What the documentation says, held against the repository and the running product. */
package org.article28.system.docs;
