package org.minshu.meaning.onnx;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The two files of the model: its weights, and how it cuts texts into pieces. */
record ModelFiles(@Nullable Path folder) {

    /** Of the model, and of its files. */
    static final String NAME = "bge-small-zh-v1.5-q";

    byte[] weights() throws IOException {
        try (var weights = open(NAME + ".onnx")) {
            return weights.readAllBytes();
        }
    }

    InputStream pieces() throws IOException {
        return open(NAME + "-tokenizer.json");
    }

    private InputStream open(String name) throws IOException {
        if (folder != null) {
            return Files.newInputStream(folder.resolve(name));
        }
        var file = ModelFiles.class.getClassLoader().getResourceAsStream(name);
        if (file == null) {
            throw new FileNotFoundException(name + " is not among our files");
        }
        return file;
    }
}
