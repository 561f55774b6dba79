package org.article28.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second stack out of a folder. The operating system frees it when the process ends,
 * however it ends.
 */
public record FolderLock(FileChannel channel) implements AutoCloseable {

    private static final Duration STOPPING = Duration.ofSeconds(30);

    /** Takes the folder if nobody uses it now; null otherwise. */
    public static @Nullable FolderLock takeFree(Path folder) throws IOException {
        var channel = open(folder);
        if (tryLock(channel) != null) {
            return new FolderLock(channel);
        }
        channel.close();
        return null;
    }

    /** Waits for a stack that is still stopping. */
    static FolderLock take(Path folder) throws IOException {
        return take(folder, STOPPING);
    }

    /**
     * Waits until the folder is free.
     *
     * @throws StackFailure if another stack keeps using the folder
     */
    public static FolderLock take(Path folder, Duration atMost) throws IOException {
        var channel = open(folder);
        try {
            Await.until("another stack to leave " + folder, atMost, () -> tryLock(channel) != null);
            return new FolderLock(channel);
        } catch (StackFailure e) {
            channel.close();
            throw e;
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(
                folder.resolve("stack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        } catch (IOException e) {
            throw new StackFailure("the folder can't be locked", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StackFailure("the folder can't be unlocked", e);
        }
    }
}
