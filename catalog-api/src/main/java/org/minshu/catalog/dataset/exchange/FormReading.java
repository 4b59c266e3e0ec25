package org.minshu.catalog.dataset.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.exchange.FormColumn.Kind;
import org.minshu.catalog.sheet.SheetRow;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one entry of a form; columns that the sheet has not leave what was stated before. */
final class FormReading {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FormHeader header;
    private final FormWords words;
    private final ObjectNode entry;
    private final List<Violation> wrong = new ArrayList<>();

    private FormReading(FormHeader header, FormWords words, ObjectNode entry) {
        this.header = header;
        this.words = words;
        this.entry = entry;
    }

    /** What was read; metadata only where nothing is wrong. */
    record Read(@Nullable DatasetMetadata metadata, List<Violation> wrong) {}

    /** @param before what is stated now; null for a new entry */
    static Read of(FormEntry form, FormHeader header, FormWords words, @Nullable DatasetMetadata before) {
        ObjectNode start = before == null ? JSON.createObjectNode() : JSON.valueToTree(before);
        var reading = new FormReading(header, words, start);
        reading.read(form);
        return reading.wrong.isEmpty()
                ? new Read(JSON.treeToValue(reading.entry, DatasetMetadata.class), List.of())
                : new Read(null, reading.wrong);
    }

    private void read(FormEntry form) {
        form.rows().forEach(this::formulas);
        var first = form.rows().getFirst();
        for (var column : header.at().keySet()) {
            if (!column.isOfItem() && column.kind() != Kind.CODE) {
                set(entry, column.pointer(), value(column, header.text(first, column), column.pointer()));
            }
        }
        if (header.has(FormColumn.ITEM_LABEL) || header.has(FormColumn.ITEM_NAME)) {
            items(form);
        }
    }

    private void formulas(SheetRow row) {
        if (!row.formulas().isEmpty()) {
            wrong.add(new Violation(
                    "",
                    ProblemType.VALUE_INVALID,
                    "第 %d 行有公式，请粘贴为值后再上传。".formatted(row.number()),
                    "Row %d has a formula: paste it as a value.".formatted(row.number())));
        }
    }

    private void items(FormEntry form) {
        var items = JSON.createArrayNode();
        for (var row : form.rows()) {
            var label = header.text(row, FormColumn.ITEM_LABEL);
            var name = header.text(row, FormColumn.ITEM_NAME);
            if (label.isEmpty() && name.isEmpty()) {
                continue;
            }
            var item = JSON.createObjectNode();
            for (var column : header.at().keySet()) {
                if (column.isOfItem()) {
                    var pointer = "/items/" + items.size() + "/" + column.pointer();
                    set(item, "/" + column.pointer(), value(column, header.text(row, column), pointer));
                }
            }
            item.put("name", name.isEmpty() ? label : name);
            items.add(item);
        }
        entry.set("items", items);
    }

    private static void set(ObjectNode node, String pointer, JsonNode value) {
        var steps = pointer.substring(1).split("/", -1);
        if (steps.length == 1) {
            node.set(steps[0], value);
            return;
        }
        if (!(node.get(steps[0]) instanceof ObjectNode)) {
            node.set(steps[0], JSON.createObjectNode());
        }
        ((ObjectNode) node.get(steps[0])).set(steps[1], value);
    }

    private JsonNode value(FormColumn column, String text, String pointer) {
        if (text.isEmpty()) {
            return JSON.nullNode();
        }
        return switch (column) {
            case ITEM_LENGTH -> number(text, pointer);
            case ITEM_KEY -> flag(text, pointer);
            case ITEM_TYPE, ITEM_SENSITIVITY -> term(column, text, pointer);
            default ->
                switch (column.kind()) {
                    case NUMBER -> number(text, pointer);
                    case FLAG -> flag(text, pointer);
                    case LIST -> list(column, text, pointer);
                    case TERM -> term(column, text, pointer);
                    case TEXT, ITEM, CODE -> JSON.getNodeFactory().stringNode(text);
                };
        };
    }

    private JsonNode number(String text, String pointer) {
        var digits = text.replaceAll("[,，级\\s]", "");
        if (digits.matches("\\d{1,9}")) {
            return JSON.getNodeFactory().numberNode(Integer.parseInt(digits));
        }
        if (digits.matches("\\d{1,15}")) {
            return JSON.getNodeFactory().numberNode(Long.parseLong(digits));
        }
        return refuse(pointer, "“%s”不是整数。".formatted(text), "“%s” is no whole number.".formatted(text));
    }

    private JsonNode flag(String text, String pointer) {
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "是", "含", "true", "y", "yes", "√" -> JSON.getNodeFactory().booleanNode(true);
            case "否", "不含", "false", "n", "no" -> JSON.getNodeFactory().booleanNode(false);
            default -> refuse(pointer, "“%s”请改为“是”或“否”。".formatted(text), "“%s”: write 是 or 否.".formatted(text));
        };
    }

    private JsonNode list(FormColumn column, String text, String pointer) {
        var list = JSON.createArrayNode();
        Arrays.stream(text.split("[、,，;；\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(each -> list.add(
                        column.vocabulary().isEmpty()
                                ? JSON.getNodeFactory().stringNode(each)
                                : term(column, each, pointer)));
        return list;
    }

    private JsonNode term(FormColumn column, String text, String pointer) {
        Optional<String> code = words.code(column.vocabulary(), text);
        return code.<JsonNode>map(each -> JSON.getNodeFactory().stringNode(each))
                .orElseGet(() -> refuse(
                        pointer,
                        "“%s”不在代码表中，请使用代码表中的值。".formatted(text),
                        "“%s” is not in the code list: use a value of the list.".formatted(text)));
    }

    private JsonNode refuse(String pointer, String zh, String en) {
        wrong.add(new Violation(pointer, ProblemType.VALUE_INVALID, zh, en));
        return JSON.nullNode();
    }
}
