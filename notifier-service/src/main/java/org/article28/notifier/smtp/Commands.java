package org.article28.notifier.smtp;

import java.util.List;
import java.util.Optional;

/** The commands that a mail needs, with the parameters of the extensions that it needs. Pure. */
final class Commands {

    static final String RESET = "RSET";
    static final String DATA = "DATA";

    private final Extensions extensions;
    private final long mostBytes;

    Commands(Extensions extensions) {
        this.extensions = extensions;
        this.mostBytes = extensions.mostBytes();
    }

    /** Why the server won't take the mail, where that can be told beforehand. */
    Optional<Reply> refusal(Mail mail) {
        if (isUnfit(mail.sender()) || isUnfit(mail.recipient())) {
            return refusal(553, "5.1.3 an address with characters that no address has");
        }
        if (mail.content().length > mostBytes) {
            return refusal(
                    552,
                    "5.3.4 %d bytes are more than the %d that the server takes"
                            .formatted(mail.content().length, mostBytes));
        }
        if (needsUtf8(mail) && !extensions.utf8()) {
            return refusal(553, "5.6.7 the server takes no address beyond ASCII");
        }
        if (needsEightBits(mail) && !extensions.eightBits()) {
            return refusal(554, "5.6.3 the server takes no content beyond ASCII");
        }
        return Optional.empty();
    }

    private static Optional<Reply> refusal(int code, String words) {
        return Optional.of(new Reply(code, List.of(words)));
    }

    String from(Mail mail) {
        var command = new StringBuilder("MAIL FROM:<").append(mail.sender()).append('>');
        if (extensions.size()) {
            command.append(" SIZE=").append(mail.content().length);
        }
        if (needsEightBits(mail)) {
            command.append(" BODY=8BITMIME");
        }
        if (needsUtf8(mail)) {
            command.append(" SMTPUTF8");
        }
        return command.toString();
    }

    String to(Mail mail) {
        return "RCPT TO:<" + mail.recipient() + ">";
    }

    /** Nothing may begin another command or another argument. */
    private static boolean isUnfit(String address) {
        for (int i = 0; i < address.length(); i++) {
            char one = address.charAt(i);
            if (one <= ' ' || one == '<' || one == '>' || one == 0x7f) {
                return true;
            }
        }
        return false;
    }

    private static boolean needsUtf8(Mail mail) {
        return isBeyondAscii(mail.sender()) || isBeyondAscii(mail.recipient());
    }

    private static boolean isBeyondAscii(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) > 0x7e) {
                return true;
            }
        }
        return false;
    }

    private static boolean needsEightBits(Mail mail) {
        return !Content.isAscii(mail.content());
    }
}
