package org.article28.notifier.stack;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Properties;

/** A real IMAP server on a socket, with one mailbox. */
public final class ImapServer implements AutoCloseable {

    private final GreenMail server;
    private final GreenMailUser user;

    public ImapServer(String login, String password) {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        try {
            user =
                    server.getManagers()
                            .getUserManager()
                            .createUser(login + "@infobip.example", login, password);
        } catch (UserException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return server.getImap().getPort();
    }

    public void deliver(byte[] mail) {
        try {
            user.deliver(
                    new MimeMessage(
                            Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the mails in a folder. */
    public List<String> subjects(String name) {
        try {
            return folder(name).getMessages().stream()
                    .map(one -> subject(one.getMimeMessage()))
                    .toList();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of those that somebody is to look at. */
    public List<String> flagged(String name) {
        try {
            return folder(name).getMessages().stream()
                    .filter(one -> one.isSet(Flags.Flag.FLAGGED))
                    .map(one -> subject(one.getMimeMessage()))
                    .toList();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empties its folders. */
    public void clear() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private MailFolder folder(String name) throws FolderException {
        var folders = server.getManagers().getImapHostManager();
        return name.equals("INBOX") ? folders.getInbox(user) : folders.getFolder(user, name);
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
