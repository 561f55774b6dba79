package org.article28.api.page.list;

import org.article28.api.page.EntryView;
import org.article28.model.SubProcessor;

/** An entry and what is shown of it. */
record Listed(SubProcessor entry, EntryView view) {}
