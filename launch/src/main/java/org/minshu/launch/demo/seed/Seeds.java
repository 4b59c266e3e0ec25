package org.minshu.launch.demo.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.minshu.client.reference.DepartmentForm;
import org.minshu.client.reference.LibraryForm;
import org.minshu.client.reference.RegionForm;
import org.minshu.client.scenario.ScenarioForm;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the seed's files, strictly: a field that nobody knows is a mistake in the file. */
public final class Seeds {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Seeds() {}

    /** Parents before their parts. */
    public static List<Seed<RegionForm>> regions() {
        return text("regions.csv").lines().skip(1).map(Seeds::region).toList();
    }

    public static List<Seed<DepartmentForm>> departments() {
        return keyed("departments.json", "key", DepartmentForm.class);
    }

    public static List<Seed<LibraryForm>> libraries() {
        return keyed("libraries.json", "key", LibraryForm.class);
    }

    public static List<Seed<ScenarioForm>> scenarios() {
        return keyed("scenarios.json", "id", ScenarioForm.class);
    }

    /** In the order in which their codes are given out. */
    public static List<SeedDataset> datasets() {
        return tree("datasets.json")
                .valueStream()
                .map(node -> JSON.treeToValue(node, SeedDataset.class))
                .toList();
    }

    /** Lines of a file of ours, its header left out. */
    public static List<String> lines(String name) {
        return text(name).lines().skip(1).toList();
    }

    private static Seed<RegionForm> region(String line) {
        var fields = List.of(line.split(",", -1));
        var parent = fields.get(3).isEmpty() ? null : fields.get(3);
        return new Seed<>(fields.get(0), new RegionForm(fields.get(1), fields.get(2), parent, fields.get(4)));
    }

    private static <T> List<Seed<T>> keyed(String name, String key, Class<T> form) {
        return tree(name)
                .valueStream()
                .map(ObjectNode.class::cast)
                .map(node -> new Seed<>(node.remove(key).asString(), JSON.treeToValue(node, form)))
                .toList();
    }

    private static JsonNode tree(String name) {
        return JSON.readTree(text(name));
    }

    private static String text(String name) {
        try (var file = Objects.requireNonNull(Seeds.class.getResourceAsStream("/demo/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
