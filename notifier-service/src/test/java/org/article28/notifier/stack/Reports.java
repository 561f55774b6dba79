package org.article28.notifier.stack;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** What mail servers send to the address for bounces. */
public final class Reports {

    private Reports() {}

    /** That a mail could not be delivered, to the address that it left with. */
    public static byte[] failed(String to, String status) {
        return ofDelivery(to, "failed", status);
    }

    public static byte[] ofDelivery(String to, String action, String status) {
        return ofDelivery(to, action, status, "unknown");
    }

    /** That somebody failed whom a mail was handed on to. */
    public static byte[] failedBehind(String to, String status, String recipient) {
        return ofDelivery(to, "failed", status, recipient);
    }

    private static byte[] ofDelivery(String to, String action, String status, String recipient) {
        return """
        From: MAILER-DAEMON@mx.example
        To: %s
        Subject: Undelivered
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain

        Sorry.

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example

        Final-Recipient: rfc822; %s
        Action: %s
        Status: %s
        Diagnostic-Code: smtp; 550 %s <jane@reader.example> is not here

        --b--
        """
                .formatted(to, recipient, action, status, status)
                .getBytes(US_ASCII);
    }

    /** That its reader called a mail unwanted, which left with that sender. */
    public static byte[] complaint(String sender) {
        return """
        From: fbl@mailbox.example
        To: abuse@infobip.example
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=feedback-report; boundary="b"

        --b
        Content-Type: message/feedback-report

        Feedback-Type: abuse
        Version: 1
        User-Agent: Loop/1
        Original-Mail-From: <%s>

        --b--
        """
                .formatted(sender)
                .getBytes(US_ASCII);
    }

    /** That its reader is away. */
    public static byte[] vacation(String to) {
        return """
        From: jane@reader.example
        To: %s
        Subject: Away until Monday
        Auto-Submitted: auto-replied

        550 5.1.1 is the number of my room.
        """
                .formatted(to)
                .getBytes(US_ASCII);
    }
}
