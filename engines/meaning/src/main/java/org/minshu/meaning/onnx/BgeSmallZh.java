package org.minshu.meaning.onnx;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minshu.meaning.Meaning;
import org.minshu.meaning.MeaningUnavailable;
import org.minshu.model.meaning.Vector;

/**
 * BAAI's bge-small-zh-v1.5 with eight-bit weights, for Chinese; loaded when it is first needed. What cannot be loaded is not
 * tried again for a minute.
 */
public final class BgeSmallZh implements Meaning, AutoCloseable {

    private static final int DIMENSIONS = 512;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final ModelFiles files;
    private final Clock clock;
    private @Nullable Encoder encoder;
    private @Nullable Failure failure;
    private boolean closed;

    /**
     * Loads nothing yet.
     *
     * @param folder where its two files are; those that come with us where there is none
     */
    public BgeSmallZh(@Nullable Path folder, Clock clock) {
        this.files = new ModelFiles(folder);
        this.clock = clock;
    }

    @Override
    public String model() {
        return ModelFiles.NAME;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public List<Vector> embed(List<String> texts) {
        return texts.isEmpty() ? List.of() : with(loaded -> loaded.vectors(texts));
    }

    @Override
    public Vector ask(String question) {
        return with(loaded -> loaded.vectors(List.of(question)).getFirst());
    }

    private <T> T with(Function<Encoder, T> work) {
        var loaded = encoder();
        try {
            return work.apply(loaded);
        } catch (RuntimeException | LinkageError broken) { // whatever the native code meets
            throw new MeaningUnavailable("The model %s fails: %s".formatted(model(), broken), broken);
        }
    }

    private synchronized Encoder encoder() {
        var loaded = encoder;
        if (loaded == null) {
            refuseWhileBroken();
            loaded = load();
            encoder = loaded;
        }
        return loaded;
    }

    private void refuseWhileBroken() {
        if (closed) {
            throw new MeaningUnavailable("Closed", new IllegalStateException("Closed"));
        }
        var last = failure;
        if (last != null && clock.instant().isBefore(last.at().plus(PAUSE))) {
            throw unloaded(last.cause());
        }
    }

    /**
     * In a thread of the system's: a virtual one that holds the lock of the jar it reads from may be set aside in the middle,
     * while those that wait for a class of the same jar keep all carriers.
     */
    private Encoder load() {
        var loading = new FutureTask<>(() -> Encoder.load(files, DIMENSIONS));
        Thread.ofPlatform().name("model").start(loading);
        try {
            return loading.get();
        } catch (ExecutionException e) { // files, natives of another machine, or what is in the files
            var cause = Objects.requireNonNullElse(e.getCause(), e);
            failure = new Failure(clock.instant(), cause);
            throw unloaded(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unloaded(e);
        }
    }

    private MeaningUnavailable unloaded(Throwable cause) {
        return new MeaningUnavailable("The model %s cannot be loaded: %s".formatted(model(), cause), cause);
    }

    @Override
    public synchronized void close() {
        closed = true;
        var loaded = encoder;
        encoder = null;
        if (loaded != null) {
            loaded.close();
        }
    }

    private record Failure(Instant at, Throwable cause) {}
}
