package org.article28.local.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.article28.local.FolderLock;
import org.article28.local.StackFailure;

/** Keeps a second run out of the folder of the first. */
final class Alone {

    private Alone() {}

    /**
     * Takes the folder. A run that is ready keeps it; one that is not may be stopping, and is
     * waited for.
     *
     * @throws StackFailure if another run uses the folder
     */
    static FolderLock in(Path home, Progress progress, Duration stopping) throws IOException {
        var free = FolderLock.takeFree(home);
        if (free != null) {
            return free;
        }
        if (Files.exists(Ready.file(home))) {
            throw new StackFailure("another run uses " + home);
        }
        progress.say(
                "Another run starts or stops in "
                        + home
                        + "; waiting for it, at most "
                        + stopping.toSeconds()
                        + " s");
        return FolderLock.take(home, stopping);
    }
}
