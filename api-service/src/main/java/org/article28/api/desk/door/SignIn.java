package org.article28.api.desk.door;

import java.util.regex.Pattern;
import org.article28.api.wire.Encoded;

/** Where one signs in, and what one is led to then. Pure. */
final class SignIn {

    static final String PATH = "/desk/sign-in";

    /** From which one goes to the provider. */
    static final String PROVIDER = PATH + "/provider";

    /** To which the provider sends back; it has to know this address. */
    static final String RETURN = PATH + "/return";

    /**
     * Of our own: anything else would lead who signed in to pages of others. It gives nothing back
     * of what it has read: otherwise Java takes stack for each character.
     */
    private static final Pattern OURS =
            Pattern.compile("/desk(?:[/?](?:[\\w\\-./?&=~+]|%[0-9A-Fa-f]{2})*+)?");

    private SignIn() {}

    static String leading(String to) {
        return isOurs(to) && !to.equals(SessionCookies.DESK)
                ? PATH + "?to=" + Encoded.of(to)
                : PATH;
    }

    /**
     * As {@link #leading}, of who sent a form that is on that page, and was not signed in any more.
     */
    static String leadingAfterAForm(String to) {
        return PATH + "?lost=form&to=" + Encoded.of(target(to));
    }

    /** That page of the desk; the first one where it is none. */
    static String target(String to) {
        return isOurs(to) ? to : SessionCookies.DESK;
    }

    private static boolean isOurs(String to) {
        return OURS.matcher(to).matches() && !to.contains("//") && !to.startsWith(PATH);
    }
}
