package org.minshu.bench.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minshu.client.dataset.BulkLine;
import org.minshu.ingestion.importing.MappedFile;
import org.minshu.ingestion.importing.mapping.Mapped;
import org.minshu.ingestion.importing.mapping.Mapping;
import org.minshu.launch.demo.seed.Seeds;

/**
 * What a catalogue is filled with, the same at every run.
 *
 * @param origin in words, for the report
 */
public record Entries(String origin, List<BulkLine> lines) {

    private static final Path REAL = Path.of("../shared/data/catalogs");
    /** By their mappings, in a fixed order. */
    private static final SortedMap<String, String> FILES = new TreeMap<>(Map.of(
            "taoyuan", "taoyuan-1429.csv",
            "datagovtw", "datagovtw-463.jsonl",
            "ckan", "datagov-ckan-1000.jsonl.gz"));

    /** Those that are written in Chinese. */
    private static final Set<String> DISTRACTING = Set.of("taoyuan", "datagovtw");

    private static final long SEED = 20_261_123;
    private static final String DEMO = "minshu-bench-demo";

    /** That many: real catalogues where they lie beside the checkout, else the demo's; repeated until they are enough. */
    public static Entries upTo(int count, Path project) throws IOException {
        var folder = project.resolve(REAL).normalize();
        boolean real = FILES.values().stream().allMatch(name -> Files.exists(folder.resolve(name)));
        var once = new ArrayList<>(real ? real(folder, FILES) : demo());
        Collections.shuffle(once, new Random(SEED));
        int first = real ? 1 : 2; // the demo's own titles are taken
        var lines = Stream.iterate(first, round -> round + 1)
                .flatMap(round -> once.stream().map(line -> new Repeated(line, round).line()))
                .limit(count)
                .toList();
        return new Entries(real ? "records of three real catalogues" : "the demo catalogue, repeated", lines);
    }

    /** What searches for the demo's entries have to tell from them; none where the catalogues do not lie beside the checkout. */
    public static Entries distracting(Path project) throws IOException {
        var folder = project.resolve(REAL).normalize();
        var there = new TreeMap<>(FILES);
        there.keySet().retainAll(DISTRACTING);
        there.values().removeIf(name -> Files.notExists(folder.resolve(name)));
        return new Entries("records of other catalogues", real(folder, there));
    }

    private static List<BulkLine> real(Path folder, SortedMap<String, String> files) throws IOException {
        var lines = new ArrayList<BulkLine>();
        for (var file : files.entrySet()) {
            MappedFile.entries(folder.resolve(file.getValue()), Mapping.named(file.getKey())).stream()
                    .map(Mapped.Entry::line)
                    .forEach(lines::add);
        }
        return lines;
    }

    private static List<BulkLine> demo() {
        return Seeds.datasets().stream()
                .map(dataset -> new BulkLine(DEMO, dataset.id(), dataset.metadata("", "")))
                .toList();
    }

    /** In parts of at most that many lines. */
    List<List<BulkLine>> batches(int size) {
        return IntStream.iterate(0, from -> from < lines.size(), from -> from + size)
                .mapToObj(from -> lines.subList(from, Math.min(from + size, lines.size())))
                .toList();
    }
}
