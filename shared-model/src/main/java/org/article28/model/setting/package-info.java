/** What both services ask of the settings that an operator gives them. */
@NullMarked
package org.article28.model.setting;

import org.jspecify.annotations.NullMarked;
