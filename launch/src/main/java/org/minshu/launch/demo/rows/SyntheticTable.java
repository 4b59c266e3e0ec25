package org.minshu.launch.demo.rows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.launch.demo.seed.SeedDataset;

/**
 * Machine-made rows of one dataset.
 *
 * @param header the items' names, in the dictionary's order
 * @param rows values in the header's order
 */
public record SyntheticTable(List<String> header, List<List<@Nullable Object>> rows) {

    /** How often a row whose key was there already is made anew. */
    private static final int ATTEMPTS = 200;

    /** At most so many rows: fewer where the rules allow fewer different keys. */
    public static SyntheticTable of(SeedDataset dataset, int most) {
        var rules = Rules.read(Optional.ofNullable(dataset.generator()).orElseThrow());
        var random = random(dataset.id());
        var header = dataset.items().stream().map(SyntheticTable::name).toList();
        var key = dataset.items().stream()
                .filter(item -> Boolean.TRUE.equals(item.primaryKey()))
                .map(SyntheticTable::name)
                .toList();
        var keys = new HashSet<String>();
        var rows = new ArrayList<List<@Nullable Object>>();
        while (rows.size() < most) {
            var row = newRow(rules, random, rows.size() + 1, key, keys);
            if (row.isEmpty()) {
                break;
            }
            rows.add(values(row.get(), header));
        }
        return new SyntheticTable(header, rows);
    }

    /** The table with every value as it is written in a text. */
    public List<List<String>> texts() {
        return rows.stream().map(row -> row.stream().map(Cells::text).toList()).toList();
    }

    private static Optional<Row> newRow(
            Map<String, ItemRule> rules, RandomGenerator random, long number, List<String> key, HashSet<String> keys) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var row = new Row(rules, random, number);
            if (keys.add(key.stream().map(row::text).collect(Collectors.joining("\n")))) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static List<@Nullable Object> values(Row row, List<String> header) {
        var values = new ArrayList<@Nullable Object>();
        header.forEach(item -> values.add(row.value(item)));
        return values;
    }

    /** A named algorithm, begun from the dataset's id: the same numbers on every machine. */
    private static RandomGenerator random(String id) {
        var checksum = new CRC32();
        checksum.update(id.getBytes(StandardCharsets.UTF_8));
        return RandomGeneratorFactory.of("L64X128MixRandom").create(checksum.getValue());
    }

    private static String name(DataItem item) {
        return Objects.requireNonNull(item.name());
    }
}
