package org.minshu.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The machine that figures were taken on, in words. */
public record Machine(int cores, String memory, String system) {

    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Path RELEASE = Path.of("/etc/os-release");
    private static final double KIBIBYTES = 1 << 20;

    public static Machine ours() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                field(MEMORY, "MemTotal:\\s+(\\d+) kB")
                        .map(kibibytes -> Math.round(Long.parseLong(kibibytes) / KIBIBYTES) + " GiB")
                        .orElse("unknown memory"),
                field(RELEASE, "PRETTY_NAME=\"?([^\"\\n]+)\"?").orElse(System.getProperty("os.name")));
    }

    /** How many programs wanted to run lately, one minute's mean; what else the machine did is in it. */
    public static String load() {
        return field(Path.of("/proc/loadavg"), "^(\\S+)").orElse("unknown");
    }

    public String sentence() {
        return "%d cores, %s, %s".formatted(cores, memory, system);
    }

    private static Optional<String> field(Path file, String pattern) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            var found = Pattern.compile(pattern).matcher(Files.readString(file));
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
