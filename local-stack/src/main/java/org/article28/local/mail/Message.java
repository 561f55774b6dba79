package org.article28.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the inbox answers it; its JSON has these names. A body that can't be decoded is shown
 * as it came.
 */
record Message(
        long id,
        String receivedAt,
        String envelopeFrom,
        List<String> envelopeTo,
        @Nullable String from,
        @Nullable String to,
        @Nullable String subject,
        @Nullable String messageId,
        Map<String, List<String>> headers,
        @Nullable String text,
        @Nullable String html) {

    private static final Session NO_SESSION = Session.getInstance(new Properties());

    static List<Message> of(List<Mail> mails) throws IOException {
        var messages = new ArrayList<Message>(mails.size());
        for (var mail : mails) {
            messages.add(of(mail));
        }
        return messages;
    }

    static Message of(Mail mail) throws IOException {
        var content = mail.content();
        try {
            var mime = new MimeMessage(NO_SESSION, new ByteArrayInputStream(content));
            return new Message(
                    mail.id(),
                    mail.envelope().receivedAt().toString(),
                    mail.envelope().from(),
                    mail.envelope().to(),
                    decoded(mime.getHeader("From", ", ")),
                    decoded(mime.getHeader("To", ", ")),
                    decoded(mime.getHeader("Subject", " ")),
                    mime.getHeader("Message-ID", " "),
                    headers(mime),
                    body(mime, "text/plain"),
                    body(mime, "text/html"));
        } catch (MessagingException e) {
            throw new IOException("mail " + mail.id() + " can't be read", e);
        }
    }

    private static Map<String, List<String>> headers(MimeMessage mime) throws MessagingException {
        var headers = new LinkedHashMap<String, List<String>>();
        for (Header header : Collections.list(mime.getAllHeaders())) {
            headers.computeIfAbsent(header.getName(), _ -> new ArrayList<>())
                    .add(MimeUtility.unfold(header.getValue()));
        }
        return headers;
    }

    private static @Nullable String decoded(@Nullable String header) throws IOException {
        return header == null ? null : MimeUtility.decodeText(MimeUtility.unfold(header));
    }

    private static @Nullable String body(Part part, String type)
            throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                var found = body(inner, type);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        var shown = part.isMimeType(type) && !Part.ATTACHMENT.equals(part.getDisposition());
        return shown ? text(part) : null;
    }

    private static String text(Part part) throws MessagingException, IOException {
        try {
            return String.valueOf(part.getContent());
        } catch (IOException _) {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
