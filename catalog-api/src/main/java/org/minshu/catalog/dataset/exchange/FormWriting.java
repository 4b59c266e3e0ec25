package org.minshu.catalog.dataset.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.minshu.client.dataset.DatasetMetadata;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries as rows of the form. */
final class FormWriting {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FormWords words;

    FormWriting(FormWords words) {
        this.words = words;
    }

    static List<String> header() {
        return List.of(FormColumn.values()).stream().map(FormColumn::heading).toList();
    }

    /** A row for each data item; what is of the whole stands in the first. */
    List<List<String>> rows(String code, DatasetMetadata metadata) {
        var entry = JSON.<JsonNode>valueToTree(metadata);
        var items = entry.path("items");
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < Math.max(1, items.size()); row++) {
            rows.add(row(row == 0 ? code : "", entry, items.path(row), row == 0));
        }
        return rows;
    }

    private List<String> row(String code, JsonNode entry, JsonNode item, boolean first) {
        return List.of(FormColumn.values()).stream()
                .map(column -> {
                    if (column == FormColumn.CODE) {
                        return code;
                    }
                    if (column.isOfItem()) {
                        return text(column, item.path(column.pointer()));
                    }
                    return first ? text(column, entry.at(column.pointer())) : "";
                })
                .toList();
    }

    private String text(FormColumn column, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return value.valueStream().map(each -> word(column, each)).collect(Collectors.joining("、"));
        }
        return value.isBoolean() ? (value.asBoolean() ? "是" : "否") : word(column, value);
    }

    private String word(FormColumn column, JsonNode value) {
        var text = value.asString();
        return column.vocabulary().isEmpty() ? text : words.word(column.vocabulary(), text);
    }
}
