package org.minshu.meaning.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.minshu.model.meaning.Vector;

/** The model in memory. Each call works in the thread of its caller and in no other: who wants more of it calls more often. */
final class Encoder extends AbstractInProcessEmbeddingModel implements AutoCloseable {

    private static final String UNPACKED = "ENGINE_CACHE_DIR";

    static {
        // The library for cutting texts would otherwise look for a graphics card, and on the internet for what suits
        // it.
        System.setProperty("RUST_FLAVOR", "cpu");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        // Where its native part is unpacked; else that is in the home of whoever runs us, which may not be writable.
        if (System.getenv(UNPACKED) == null && System.getProperty(UNPACKED) == null) {
            System.setProperty(UNPACKED, System.getProperty("java.io.tmpdir") + "/minshu-model");
        }
    }

    /** Control characters, halves of characters, and what is no character. */
    private static final Pattern UNREADABLE = Pattern.compile("\\p{C}");

    private final OrtSession session;
    private final OnnxBertBiEncoder encoder;
    private final int dimensions;

    private Encoder(OrtSession session, OnnxBertBiEncoder encoder, int dimensions) {
        super(Runnable::run);
        this.session = session;
        this.encoder = encoder;
        this.dimensions = dimensions;
    }

    static Encoder load(ModelFiles files, int dimensions) throws IOException, OrtException {
        var environment = OrtEnvironment.getEnvironment();
        try (var options = new SessionOptions();
                var pieces = files.pieces()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Memory that one long text took is not kept for the next.
            options.setCPUArenaAllocator(false);
            var session = environment.createSession(files.weights(), options);
            var encoder = new OnnxBertBiEncoder(environment, session, pieces, PoolingMode.CLS);
            return new Encoder(session, encoder, dimensions);
        }
    }

    List<Vector> vectors(List<String> texts) {
        return embedAll(texts.stream().map(Encoder::segment).toList()).content().stream()
                .map(Embedding::vector)
                .map(Vector::of)
                .toList();
    }

    /** It takes no text that is empty, nor one that it finds nothing to read in. */
    private static TextSegment segment(String text) {
        var readable = UNREADABLE.matcher(text).replaceAll(" ");
        return TextSegment.from(readable.isBlank() ? "。" : readable);
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    protected Integer knownDimension() {
        return dimensions;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
