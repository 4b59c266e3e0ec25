package org.minshu.ingestion.importing.mapping;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Where a record keeps a value: names joined by dots, {@code []} for every element of a list, {@code [key=issued]} for the
 * elements whose field has that value. For example {@code extras[key=issued].value}, {@code resources[].format}.
 */
record FieldPath(List<Step> steps) {

    private static final Pattern STEP = Pattern.compile("([^\\[]+)(?:\\[(?:([^=\\]]+)=([^\\]]*))?])?");

    static FieldPath parse(String path) {
        return new FieldPath(Stream.of(path.split("\\.")).map(FieldPath::step).toList());
    }

    /** The texts found there, blank ones left out; numbers and booleans as their text. */
    Stream<String> texts(JsonNode record) {
        return nodes(record)
                .filter(JsonNode::isValueNode)
                .filter(node -> !node.isNull())
                .map(node -> Texts.clean(node.asString()))
                .filter(text -> !text.isBlank());
    }

    Stream<JsonNode> nodes(JsonNode record) {
        var found = Stream.of(record);
        for (var step : steps) {
            found = found.flatMap(step::from);
        }
        return found;
    }

    private static Step step(String text) {
        var parts = STEP.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a step of a path: " + text);
        }
        if (parts.group(2) != null) {
            return new Matching(parts.group(1), parts.group(2), parts.group(3));
        }
        return text.endsWith("[]") ? new Elements(parts.group(1)) : new Name(text);
    }

    sealed interface Step {
        Stream<JsonNode> from(JsonNode node);
    }

    record Name(String name) implements Step {
        @Override
        public Stream<JsonNode> from(JsonNode node) {
            return Stream.of(node.path(name)).filter(found -> !found.isMissingNode());
        }
    }

    record Elements(String name) implements Step {
        @Override
        public Stream<JsonNode> from(JsonNode node) {
            return node.path(name).valueStream();
        }
    }

    record Matching(String name, String key, String value) implements Step {
        @Override
        public Stream<JsonNode> from(JsonNode node) {
            return node.path(name)
                    .valueStream()
                    .filter(element -> element.path(key).asString("").equals(value));
        }
    }
}
