package org.minshu.catalog.meaning;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.minshu.meaning.Meaning;
import org.minshu.meaning.MeaningUnavailable;
import org.minshu.meaning.onnx.BgeSmallZh;
import org.minshu.model.meaning.Vector;

/** The real model, which a test can break and mend, and which counts what it is given. */
final class Breakable implements Meaning, AutoCloseable {

    /** A text with this in it is one too many for the model. */
    static final String POISON = "毒药";

    private final BgeSmallZh model = new BgeSmallZh(null, Clock.systemUTC());
    private final AtomicInteger texts = new AtomicInteger();
    private volatile boolean broken;
    private volatile boolean dying;

    int texts() {
        return texts.get();
    }

    void shatter() {
        broken = true;
    }

    void mend() {
        broken = false;
    }

    /** The next texts are the last that this process reads. */
    void dieOnce() {
        dying = true;
    }

    boolean isDying() {
        return dying;
    }

    @Override
    public String model() {
        return model.model();
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public List<Vector> embed(List<String> given) {
        return whole(() -> {
            if (given.stream().anyMatch(text -> text.contains(POISON))) {
                throw new MeaningUnavailable("poisoned", new IllegalStateException());
            }
            var vectors = model.embed(given);
            if (dying && !given.isEmpty()) {
                dying = false;
                throw new IllegalStateException("killed, with all the work done and nothing told");
            }
            texts.addAndGet(given.size());
            return vectors;
        });
    }

    @Override
    public Vector ask(String question) {
        return whole(() -> model.ask(question));
    }

    private <T> T whole(Supplier<T> work) {
        if (broken) {
            throw new MeaningUnavailable("broken", new IllegalStateException());
        }
        return work.get();
    }

    @Override
    public void close() {
        model.close();
    }
}
