package org.minshu.helm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Copies of a chart, for what Helm's library does only to a chart as it stands in a folder. */
final class ChartCopy {

    private static final String HOOK = "helm.sh/hook";
    private static final String SHOWN = "shown.helm.sh/hook";

    private ChartCopy() {}

    /** The library lints a chart with its own values only. */
    static Path withValues(Path chart, String values) throws IOException {
        var copy = copy(chart, UnaryOperator.identity());
        Files.writeString(copy.resolve("values.yaml"), values);
        return copy;
    }

    /** The library leaves hooks out of what it renders, so in the copy they are none. */
    static Path showingHooks(Path chart) {
        try {
            return copy(chart, text -> text.replace(HOOK, SHOWN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String withHooksRestored(String rendered) {
        return rendered.replace(SHOWN, HOOK);
    }

    private static Path copy(Path chart, UnaryOperator<String> change) throws IOException {
        var copy = Files.createTempDirectory("chart").resolve(chart.getFileName());
        try (var files = Files.walk(chart)) {
            for (var file : files.toList()) {
                var target = copy.resolve(chart.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.writeString(target, change.apply(Files.readString(file)));
                }
                target.toFile().deleteOnExit();
            }
        }
        return copy;
    }
}
