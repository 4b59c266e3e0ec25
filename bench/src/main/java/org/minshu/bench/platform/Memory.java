package org.minshu.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Resident memory of processes of one name.
 *
 * @param bytes of all of them together
 * @param shared whether pages that several of them use were counted once, not for each
 */
public record Memory(String name, long bytes, boolean shared) {

    private static final Path PROC = Path.of("/proc");

    /** By name, in the order of the household; empty on a machine without {@code /proc}. */
    public static List<Memory> of(Household household) {
        return household.members().entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .filter(memory -> memory.bytes() > 0)
                .toList();
    }

    /** Of all of them, in bytes. */
    public static long together(Household household) {
        return of(household).stream().mapToLong(Memory::bytes).sum();
    }

    /** Several processes mostly share their pages: their proportional sizes are what adds up, where they may be read. */
    private static Memory of(String name, List<ProcessHandle> processes) {
        var proportional = processes.stream()
                .map(process -> size(process, "smaps_rollup", "Pss"))
                .toList();
        if (processes.size() > 1 && proportional.stream().allMatch(OptionalLong::isPresent)) {
            return new Memory(name, sum(proportional), true);
        }
        var resident = processes.stream()
                .map(process -> size(process, "status", "VmRSS"))
                .toList();
        return new Memory(name, sum(resident), false);
    }

    private static long sum(List<OptionalLong> sizes) {
        return sizes.stream().mapToLong(size -> size.orElse(0)).sum();
    }

    private static OptionalLong size(ProcessHandle process, String file, String field) {
        try {
            return read(
                    Files.readString(PROC.resolve(Long.toString(process.pid())).resolve(file)), field);
        } catch (IOException _) { // it ended, or is not ours to look at
            return OptionalLong.empty();
        }
    }

    static OptionalLong read(String text, String field) {
        var line = Pattern.compile("^" + field + ":\\s+(\\d+) kB$", Pattern.MULTILINE)
                .matcher(text);
        return line.find() ? OptionalLong.of(Long.parseLong(line.group(1)) * 1024) : OptionalLong.empty();
    }
}
