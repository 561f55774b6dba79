package org.article28.api.desk.door;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where one signs in, and what one is led to then. Pure. */
final class SignIn {

    static final String PATH = "/desk/sign-in";

    /** Of our own: anything else would lead who signed in to pages of others. */
    private static final Pattern OURS =
            Pattern.compile("/desk(?:[/?](?:[\\w\\-./?&=~+]|%[0-9A-Fa-f]{2})*)?");

    private SignIn() {}

    static String leading(String to) {
        return isOurs(to) && !to.equals(SessionCookies.DESK)
                ? PATH + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)
                : PATH;
    }

    /** That page of the desk; the first one where it is none. */
    static String target(String to) {
        return isOurs(to) ? to : SessionCookies.DESK;
    }

    private static boolean isOurs(String to) {
        return OURS.matcher(to).matches() && !to.contains("//") && !to.startsWith(PATH);
    }
}
