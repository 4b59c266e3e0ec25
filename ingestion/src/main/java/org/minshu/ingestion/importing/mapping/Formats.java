package org.minshu.ingestion.importing.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats we know, the most useful first: an entry has one, though a record may offer its data in several. */
record Formats(List<Format> known) {

    private static final TypeReference<List<Format>> LIST = new TypeReference<>() {};

    static Formats load() {
        try (var file = Formats.class.getResourceAsStream("/mappings/formats.yml")) {
            Object tree = PlainYaml.read(file);
            return new Formats(JsonMapper.shared().convertValue(tree, LIST));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The most useful of the formats that the record names. */
    Optional<Format> best(Rule rule, JsonNode record) {
        var named = words(rule, record);
        return known.stream()
                .filter(format -> format.words().stream().anyMatch(named::contains))
                .findFirst();
    }

    /** For records that name none of ours. */
    Format other() {
        return known.getLast();
    }

    private static Set<String> words(Rule rule, JsonNode record) {
        return rule.all(record)
                .flatMap(text -> Stream.of(text.split("[,、;]")))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
