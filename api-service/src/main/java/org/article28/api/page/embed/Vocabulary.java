package org.article28.api.page.embed;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.article28.api.page.Speech;
import org.article28.model.Codes;
import org.article28.model.Location;
import org.article28.model.TransferMechanism;

/** The words of one language under the names by which the script knows them. Pure. */
final class Vocabulary {

    /** The script puts the day in. */
    private static final String DAY = "{day}";

    private Vocabulary() {}

    static Map<String, Object> of(Speech speech) {
        var words = new TreeMap<String, Object>(ofTheList(speech));
        words.putAll(ofTheForm(speech));
        words.put("terms", terms(speech));
        return words;
    }

    private static Map<String, String> ofTheList(Speech speech) {
        var say = speech.say();
        return Map.ofEntries(
                Map.entry("theList", say.theList()),
                Map.entry("otherEntries", say.otherEntries()),
                Map.entry("country", say.country()),
                Map.entry("name", say.name()),
                Map.entry("purpose", say.purpose()),
                Map.entry("places", say.places()),
                Map.entry("mechanism", say.mechanism()),
                Map.entry("lastUpdated", say.lastUpdated(DAY)),
                Map.entry("nothingPublished", say.nothingPublished()),
                Map.entry("nothingFound", say.nothingFound()),
                Map.entry("announcedFrom", say.announced() + ": " + say.from(DAY)),
                Map.entry("changesOn", say.changesOn(DAY)),
                Map.entry("ended", say.ended()),
                Map.entry("unavailable", speech.in(EmbedWords.class).unavailable()));
    }

    private static Map<String, String> ofTheForm(Speech speech) {
        var say = speech.in(EmbedWords.class);
        return Map.ofEntries(
                Map.entry("subscribe", speech.say().subscribe()),
                Map.entry("email", say.email()),
                Map.entry("changes", say.which()),
                Map.entry("all", say.everyUpdate()),
                Map.entry("not-editorial", say.notEditorial()),
                Map.entry("frequency", say.frequency()),
                Map.entry("immediate", say.immediate()),
                Map.entry("daily", say.daily()),
                Map.entry("weekly", say.weekly()),
                Map.entry("services", speech.say().service()),
                Map.entry("acknowledgement", say.acknowledgement()),
                Map.entry("sent", say.sent()),
                Map.entry("notValid", say.notValid()),
                Map.entry("tooMany", say.tooMany()));
    }

    /** Codes without a word are told as the publisher says. */
    private static Map<String, String> terms(Speech speech) {
        var terms = new TreeMap<String, String>();
        Stream.<Enum<?>[]>of(
                        TransferMechanism.Type.values(),
                        Location.Type.values(),
                        Location.Activity.values())
                .flatMap(Arrays::stream)
                .map(Codes::of)
                .forEach(code -> terms.put(code, speech.words().terms().code(code)));
        Stream.of("EU", "EEA", "Europe", "UK")
                .forEach(region -> terms.put(region, speech.words().terms().code(region)));
        // But an activity has no other words.
        var activities = Stream.of(Location.Activity.values()).map(Codes::of).toList();
        terms.entrySet()
                .removeIf(
                        term ->
                                term.getKey().equals(term.getValue())
                                        && !activities.contains(term.getKey()));
        return terms;
    }
}
