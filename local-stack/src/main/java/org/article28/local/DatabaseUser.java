package org.article28.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user that PostgreSQL runs as: it refuses to run as root.
 *
 * @param prefix words before its command
 * @param uid the owner its files must have, as seen from outside
 */
record DatabaseUser(List<String> prefix, int uid) {

    /** In a user namespace of its own, root is nobody inside and still owns its files outside. */
    static final DatabaseUser IN_NAMESPACE = new DatabaseUser(List.of("unshare", "-U"), 0);

    /**
     * Where namespaces are forbidden, as in most containers; all folders above the data must let it
     * pass.
     */
    static final DatabaseUser NOBODY =
            new DatabaseUser(
                    List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), 65_534);

    /**
     * Finds the way that works on this machine.
     *
     * @throws StackFailure if this is root and there is none
     */
    static DatabaseUser detect() {
        if (!isRoot()) {
            return new DatabaseUser(List.of(), (int) new UnixSystem().getUid());
        }
        return Stream.of(IN_NAMESPACE, NOBODY)
                .filter(DatabaseUser::works)
                .findFirst()
                .orElseThrow(
                        () ->
                                new StackFailure(
                                        "PostgreSQL does not run as root: use an ordinary user, or"
                                                + " install util-linux"));
    }

    static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    private boolean works() {
        var words = Stream.concat(prefix.stream(), Stream.of("true")).toList();
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted", e);
        }
    }

    /** Hands over a folder and all in it; the way may differ from that of the last start. */
    void own(Path folder) throws IOException {
        if (Files.getAttribute(folder, "unix:uid").equals(uid)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
