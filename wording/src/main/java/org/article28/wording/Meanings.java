package org.article28.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a change means to its reader, in parts of one sentence. */
@MessageBundle(value = "meanings", locale = "en")
public interface Meanings {

    /** The parts in their order; no full stop after a day that ends with one. */
    @Message("{kind}, {event}")
    String sentence(String kind, String event);

    @Message("Notice of a change")
    String notice();

    @Message("For your information")
    String material();

    @Message("Editorial")
    String editorial();

    @Message("announced, takes effect on {day}")
    String announcedFrom(String day);

    @Message("announced")
    String announced();

    @Message("postponed to {day}")
    String postponedTo(String day);

    @Message("postponed")
    String postponed();

    @Message("brought forward to {day}")
    String broughtForwardTo(String day);

    @Message("brought forward, in effect now")
    String broughtForward();

    @Message("withdrawn")
    String withdrawn();

    @Message("ended")
    String ended();

    @Message("corrected")
    String corrected();

    @Message("tidied away")
    String archived();

    @Message("in effect from {day}")
    String inEffectFrom(String day);

    @Message("in effect")
    String inEffect();

    @Message("You may object until the end of {day}")
    String objectUntil(String day);

    @Message("Urgent: {kind}")
    String urgent(String kind);
}
