/** The OpenID provider by which people sign in at the desk: going there, coming back, staying. */
@NullMarked
package org.article28.api.desk.provider;

import org.jspecify.annotations.NullMarked;
