package org.article28.notifier.mail.incoming;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.SearchTerm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

/** A mailbox over IMAP. Nothing is marked before its reader is done with it. */
public final class Mailbox {

    private static final int BATCH = 50;

    /** Reports come first, the mail that they are about behind them. */
    private static final int MOST_OF_A_MAIL = 1024 * 1024;

    private final ImapConfig config;
    private final Session session;

    public Mailbox(ImapConfig config) {
        this(config, ImapSessions.of(config));
    }

    Mailbox(ImapConfig config, Session session) {
        this.config = config;
        this.session = session;
    }

    /**
     * Gives what is there, the oldest first. Returns whether more may be waiting.
     *
     * @throws MailboxAway where the server is away, or goes away meanwhile
     */
    public boolean read(MailReader reader) {
        try (var store = (IMAPStore) session.getStore()) {
            store.connect(
                    config.host().orElseThrow(),
                    config.username().orElse(""),
                    config.password().orElse(""));
            var folder = (IMAPFolder) store.getFolder(config.folder());
            folder.open(Folder.READ_WRITE);
            var more = read(store, folder, reader);
            folder.close(false);
            return more;
        } catch (MessagingException | IOException e) {
            throw new MailboxAway(e);
        }
    }

    private boolean read(IMAPStore store, IMAPFolder folder, MailReader reader)
            throws MessagingException, IOException {
        var waiting = List.of(folder.search(unread()));
        var batch = waiting.subList(0, Math.min(BATCH, waiting.size()));
        var done = new ArrayList<Message>();
        for (var message : batch) {
            switch (reader.read(beginning((IMAPMessage) message))) {
                case DONE -> done.add(message);
                case LATER -> {}
                case UNREADABLE -> message.setFlag(Flags.Flag.FLAGGED, true);
            }
        }
        leave(done.toArray(Message[]::new), store, folder);
        return waiting.size() > batch.size() && !done.isEmpty();
    }

    private SearchTerm unread() {
        var term = new AndTerm(without(Flags.Flag.DELETED), without(Flags.Flag.FLAGGED));
        return config.afterwards() == ImapConfig.Afterwards.KEEP
                ? new AndTerm(term, without(Flags.Flag.SEEN))
                : term;
    }

    private static SearchTerm without(Flags.Flag flag) {
        return new FlagTerm(new Flags(flag), false);
    }

    private static byte[] beginning(IMAPMessage message) throws MessagingException, IOException {
        message.setPeek(true);
        try (var in = message.getMimeStream()) {
            return in.readNBytes(MOST_OF_A_MAIL);
        }
    }

    /** Closing the folder doesn't expunge it: what others flagged in it is theirs. */
    private void leave(Message[] done, IMAPStore store, IMAPFolder folder)
            throws MessagingException {
        if (done.length == 0) {
            return;
        }
        switch (config.afterwards()) {
            case KEEP -> folder.setFlags(done, new Flags(Flags.Flag.SEEN), true);
            case DELETE -> delete(done, folder);
            case MOVE -> move(done, store, folder);
        }
    }

    private void move(Message[] done, IMAPStore store, IMAPFolder folder)
            throws MessagingException {
        var target = store.getFolder(config.moveTo());
        if (!target.exists()) {
            target.create(Folder.HOLDS_MESSAGES);
        }
        if (store.hasCapability("MOVE")) {
            folder.moveMessages(done, target);
        } else {
            folder.copyMessages(done, target);
            delete(done, folder);
        }
    }

    private static void delete(Message[] done, IMAPFolder folder) throws MessagingException {
        folder.setFlags(done, new Flags(Flags.Flag.DELETED), true);
        folder.expunge();
    }
}
