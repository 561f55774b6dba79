package org.article28.api.findings;

import java.util.List;
import org.article28.model.Finding;

/** Something that a document is checked for. Pure. */
interface Rule {

    /** Part of the API: kebab-case, never changed. */
    String id();

    /** The article, decision or guideline that it comes from. */
    String source();

    /** Unless a setting says otherwise. */
    Finding.Severity severity(Occasion occasion);

    /** In the document's order. */
    List<Found> check(Inspection inspection);
}
