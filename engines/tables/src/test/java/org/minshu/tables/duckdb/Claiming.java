package org.minshu.tables.duckdb;

import java.io.IOException;
import java.nio.file.Path;

/** Another process: it claims a folder, says which, and goes when its input ends, or when it is killed. */
final class Claiming {

    private Claiming() {}

    public static void main(String[] arguments) throws IOException {
        try (var claimed = Folder.claim(Path.of(arguments[0]))) {
            System.out.println(claimed.path());
            System.in.read();
        }
    }
}
