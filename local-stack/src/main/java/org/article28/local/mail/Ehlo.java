package org.article28.local.mail;

import java.io.IOException;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.server.Session;

/**
 * Offers what the library does without saying so: clients may only pipeline where it is announced.
 */
final class Ehlo extends BaseCommand {

    Ehlo() {
        super("EHLO", "Introduce yourself.", "<hostname>");
    }

    @Override
    public void execute(String line, Session session) throws IOException {
        var words = getArgs(line);
        if (words.length < 2) {
            session.sendResponse("501 Syntax: EHLO hostname");
            return;
        }
        session.resetMailTransaction();
        session.setHelo(words[1]);
        session.sendResponse(
                String.join(
                        "\r\n",
                        "250-" + session.getServer().getHostName(),
                        "250-PIPELINING",
                        "250-8BITMIME",
                        "250 SMTPUTF8"));
    }
}
