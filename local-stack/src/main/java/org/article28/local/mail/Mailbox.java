package org.article28.local.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All mails of a folder, one file each. A mail gets its id and becomes visible in one step, so that
 * whoever asks for what came after an id misses nothing.
 */
public final class Mailbox {

    private static final String FILE = ".eml";
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final List<Mail> mails = new ArrayList<>();
    private final Map<String, List<Mail>> byRecipient = new HashMap<>();
    private long lastId;

    private Mailbox(Path folder) {
        this.folder = folder;
    }

    /** Reads what a folder holds; makes it if absent. */
    public static Mailbox open(Path folder) throws IOException {
        var mailbox = new Mailbox(Files.createDirectories(folder));
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                mailbox.load(file);
            }
        }
        return mailbox;
    }

    private void load(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (name.endsWith(UNFINISHED)) {
            Files.delete(file);
        } else if (name.endsWith(FILE)) {
            var id = Long.parseLong(name.substring(0, name.length() - FILE.length()));
            try (var reader = Files.newBufferedReader(file)) {
                index(new Mail(id, Envelope.read(reader), file));
            }
        }
    }

    /** Keeps a mail: it is in its file when this returns. */
    void add(Envelope envelope, byte[] content) throws IOException {
        var unfinished = folder.resolve(UUID.randomUUID() + UNFINISHED);
        try (var out = Files.newOutputStream(unfinished)) {
            out.write(envelope.toBytes());
            out.write(content);
        }
        synchronized (this) {
            var id = lastId + 1;
            var file = folder.resolve(String.format(Locale.ROOT, "%010d", id) + FILE);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            index(new Mail(id, envelope, file));
        }
    }

    private void index(Mail mail) {
        lastId = mail.id();
        mails.add(mail);
        mail.envelope().to().stream()
                .map(Mailbox::key)
                .distinct()
                .forEach(to -> byRecipient.computeIfAbsent(to, _ -> new ArrayList<>()).add(mail));
    }

    /** A part of the mailbox, oldest first, and how many mails it is a part of. */
    record Page(int total, List<Mail> mails) {}

    synchronized Page find(Query query) {
        var to = query.to();
        var all = to == null ? mails : byRecipient.getOrDefault(key(to), List.of());
        var from = firstAfter(all, query.after());
        var until = Math.min(all.size(), from + query.limit());
        return new Page(all.size(), List.copyOf(all.subList(from, until)));
    }

    /** The newest mails, newest first. */
    synchronized Page newest(int limit) {
        var from = Math.max(0, mails.size() - limit);
        return new Page(mails.size(), List.copyOf(mails.subList(from, mails.size())).reversed());
    }

    synchronized Optional<Mail> get(long id) {
        var at = firstAfter(mails, id - 1);
        return at < mails.size() && mails.get(at).id() == id
                ? Optional.of(mails.get(at))
                : Optional.empty();
    }

    /** Forgets all mails. Ids go on, so that "after" keeps its meaning. */
    synchronized void clear() throws IOException {
        for (var mail : mails) {
            Files.deleteIfExists(mail.file());
        }
        mails.clear();
        byRecipient.clear();
    }

    private static int firstAfter(List<Mail> mails, long id) {
        int low = 0;
        int high = mails.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mails.get(middle).id() <= id) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String key(String recipient) {
        return recipient.toLowerCase(Locale.ROOT);
    }
}
