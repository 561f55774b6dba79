package org.article28.api.page.where;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page about places says besides the list itself. */
@MessageBundle(value = "where", locale = "en")
public interface WhereWords {

    @Message("Places that the list names, and what transfers there rest on.")
    String introduction();

    @Message(
            "The list states mechanisms for a sub-processor as a whole, so each of its places stands with each of them."
                    + " A sub-processor may stand in several places.")
    String howItIsCounted();

    @Message("Numbers of sub-processors by place and transfer mechanism")
    String picture();

    @Message("The table below says the same in words.")
    String tableBelow();

    @Message("The same as a table")
    String table();

    @Message("Place")
    String place();

    @Message("place not stated")
    String placeNotStated();

    @Message("no mechanism stated")
    String noMechanism();

    @Message("activity not stated")
    String activityNotStated();

    @Message("adequacy decision")
    String adequate();

    @Message("adequacy decision for some recipients")
    String partly();

    @Message("adequacy decision for certified recipients only")
    String framework();

    @Message("other third countries")
    String third();

    @Message("no country named")
    String open();

    @Message("filled: now")
    String filled();

    @Message("outlined: announced")
    String outlined();

    @Message("announced")
    String announced();

    @Message("Legend")
    String legend();
}
