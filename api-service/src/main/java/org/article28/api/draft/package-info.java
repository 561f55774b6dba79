/** Edits that are collected, looked at and approved before they are published as one version. */
@NullMarked
package org.article28.api.draft;

import org.jspecify.annotations.NullMarked;
