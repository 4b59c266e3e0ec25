package org.minshu.ingestion.table.reading;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.model.vocabulary.ReadingRefusal;

/**
 * Runs the reading of one file on a thread of its own, so that a library that never looks at the clock cannot hold up the
 * worker, and whatever a library throws at a hostile file becomes a refusal.
 */
public final class Bounded {

    private static final long STACK = 4L << 20;

    private Bounded() {}

    /**
     * Waits for the reading.
     *
     * @throws Unreadable where it takes too long, too much memory, or fails at the content
     */
    public static <T> T call(Limits limits, Callable<T> reading) throws IOException {
        var task = new FutureTask<>(reading);
        var thread = new Thread(null, task, "reading", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.time().toMillis() + 1_000, TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new Unreadable(ReadingRefusal.TOO_SLOW, "Reading took longer than " + limits.time(), slow);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The worker is stopping");
        } catch (ExecutionException failed) {
            throw refusal(Objects.requireNonNull(failed.getCause()));
        } finally {
            task.cancel(true);
        }
    }

    /** Input and output of our own is tried again; the content is not. */
    private static Unreadable refusal(Throwable cause) throws IOException {
        return switch (cause) {
            case Unreadable known -> throw known;
            case IOException io
            when isFromContent(io) ->
                new Unreadable(ReadingRefusal.DAMAGED, "The content cannot be read: " + io.getMessage(), io);
            case IOException ours -> throw ours;
            case CancellationException stopping -> throw stopping;
            case IllegalStateException ours
            when String.valueOf(ours.getMessage()).startsWith("Of ") -> throw ours;
            case StackOverflowError deep ->
                new Unreadable(ReadingRefusal.NESTED_TOO_DEEPLY, "The content is nested too deeply", deep);
            case OutOfMemoryError much ->
                new Unreadable(ReadingRefusal.MEMORY_EXCEEDED, "Reading needs too much memory", much);
            default -> new Unreadable(ReadingRefusal.DAMAGED, "The content cannot be read: " + cause, cause);
        };
    }

    /** Parsers throw the same type for a broken file as a disk does; a disk's says so. */
    private static boolean isFromContent(IOException io) {
        var message = String.valueOf(io.getMessage());
        return !(io instanceof FileSystemException) && !message.contains("No space left");
    }
}
