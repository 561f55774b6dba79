package org.article28.api.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.article28.api.page.Speeches;
import org.article28.api.wire.LanguageParameters;
import org.article28.wording.Words;

/** What the list is worded with at the desk: English, as the desk is. */
@ApplicationScoped
public class DeskWording {

    private final Words words;

    DeskWording(Speeches speeches) {
        var english = new LanguageParameters();
        english.lang = Words.USUAL;
        this.words = speeches.of(english, null).words();
    }

    public Words words() {
        return words;
    }
}
