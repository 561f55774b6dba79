package org.article28.api.page.where;

import org.article28.api.page.Speech;
import org.article28.model.Codes;
import org.article28.model.Regime;
import org.article28.model.Register;
import org.article28.model.TransferMechanism;
import org.article28.wording.Values;
import org.article28.wording.Words;
import org.jspecify.annotations.Nullable;

/** What places, mechanisms and doings are called in the reader's language. Pure. */
final class Naming {

    private final Values values;
    private final Words words;
    private final WhereWords say;

    Naming(Register register, Speech speech) {
        this.values = new Values(register, speech.words());
        this.words = speech.words();
        this.say = speech.in(WhereWords.class);
    }

    WhereWords say() {
        return say;
    }

    Words words() {
        return words;
    }

    String place(Place place) {
        return place.type() == null
                ? say.placeNotStated()
                : values.words("locations", place.fields());
    }

    String mechanism(TransferMechanism.@Nullable Type type) {
        return type == null ? say.noMechanism() : words.terms().code(Codes.of(type));
    }

    String doing(Doing doing) {
        return doing == Doing.UNSTATED
                ? say.activityNotStated()
                : words.terms().code(Codes.of(doing));
    }

    String regime(Regime regime) {
        return words.terms().code(Codes.of(regime));
    }

    /** Where the regime's own law holds. */
    String territory(Regime regime) {
        return switch (regime) {
            case EU -> words.terms().code("eea");
            case UK -> words.country("GB");
            case CH -> words.country("CH");
        };
    }
}
