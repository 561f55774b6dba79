package org.article28.wording;

import static org.article28.wording.Details.text;

import java.util.Map;

/** What a transfer rests on, in words. Pure. */
final class Mechanisms {

    private final Values values;
    private final Words wording;

    Mechanisms(Values values, Words wording) {
        this.values = values;
        this.wording = wording;
    }

    String words(Map<?, ?> mechanism) {
        var modules = values.words("modules", mechanism.get("modules"));
        var until = values.words("validUntil", mechanism.get("validUntil"));
        var terms = wording.termsWithParts();
        return new Details()
                .say(values.words("reason", mechanism.get("reason")))
                .say(modules.isEmpty() ? "" : terms.modules(modules))
                .say(text(mechanism, "instrument"))
                .say(text(mechanism, "participant"))
                .say(text(mechanism, "article"))
                .say(text(mechanism, "reference"))
                .say(values.words("regime", mechanism.get("regime")))
                .say(until.isEmpty() ? "" : terms.until(until))
                .say(text(mechanism, "stated"))
                .after(wording.terms().code(text(mechanism, "type")));
    }
}
