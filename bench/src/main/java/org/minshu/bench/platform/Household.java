package org.minshu.bench.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All processes of a platform on this machine; each belongs to the nearest named one above it. */
public record Household(Map<Long, String> named) {

    /** As it is now: what starts later is not in it. */
    public static Household of(Platform platform) {
        var named = new LinkedHashMap<Long, String>();
        var root = platform.root();
        if (root != null) {
            named.put(root.pid(), platform.replicas().isPresent() ? "launcher" : platform.title());
        }
        if (platform.folder() != null) {
            new PidFiles(platform.folder()).all().forEach((name, pid) -> named.put(pid, name));
        }
        return new Household(named);
    }

    /** The processes by name, in the order in which names were given; PostgreSQL, say, is a server and its workers. */
    public Map<String, List<ProcessHandle>> members() {
        var members = new LinkedHashMap<String, List<ProcessHandle>>();
        all().forEach(process ->
                members.computeIfAbsent(nameOf(process), _ -> new ArrayList<>()).add(process));
        return members;
    }

    /** A named process is met as one of our list, and again below the one that started it. */
    private Stream<ProcessHandle> all() {
        return named.keySet().stream()
                .map(ProcessHandle::of)
                .flatMap(Optional::stream)
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .filter(ProcessHandle::isAlive)
                .distinct();
    }

    private String nameOf(ProcessHandle process) {
        var own = named.get(process.pid());
        return own != null ? own : process.parent().map(this::nameOf).orElse("other");
    }
}
