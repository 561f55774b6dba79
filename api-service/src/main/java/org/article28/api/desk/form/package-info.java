/**
 * Forms of what the document consists of: read into what programs send, and shown with what is
 * wrong.
 */
@NullMarked
package org.article28.api.desk.form;

import org.jspecify.annotations.NullMarked;
