package org.minshu.catalog.dataset.dictionary;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.sheet.SheetRow;
import org.minshu.client.dataset.DatasetMetadata.DataItem;

/** Which column of a table says what about data items. */
record DictionaryColumns(Map<Part, Integer> at) {

    /** What a column can say, with the headings under which departments write it. */
    enum Part {
        NAME("列名", "字段", "字段名", "字段名称", "字段代码", "字段英文名", "英文名", "英文名称", "name", "field", "column", "column_name"),
        LABEL("信息项名称", "信息项", "数据项", "数据项名称", "中文名", "中文名称", "字段中文名", "名称", "label", "title", "chinese name"),
        TYPE("数据类型", "类型", "字段类型", "type", "data type", "datatype", "data_type"),
        LENGTH("数据长度", "长度", "字段长度", "length", "size"),
        KEY("主键", "是否主键", "primary key", "pk"),
        DESCRIPTION("说明", "描述", "备注", "字段说明", "字段描述", "注释", "description", "remark", "comment");

        private final Set<String> headings;

        Part(String... headings) {
            this.headings = Set.of(headings);
        }
    }

    static DictionaryColumns of(SheetRow header) {
        var at = new EnumMap<Part, Integer>(Part.class);
        for (int column = 0; column < header.texts().size(); column++) {
            int here = column;
            var heading = Words.plain(header.at(column));
            Arrays.stream(Part.values())
                    .filter(part -> part.headings.contains(heading))
                    .forEach(part -> at.putIfAbsent(part, here));
        }
        return new DictionaryColumns(at);
    }

    /** A table of data may have columns called name and type; then what is below them are no types. */
    boolean describe(List<SheetRow> below) {
        var named = at.containsKey(Part.NAME) || at.containsKey(Part.LABEL);
        if (!named || below.isEmpty()) {
            return false;
        }
        if (!at.containsKey(Part.TYPE)) {
            return at.containsKey(Part.NAME) && at.containsKey(Part.LABEL);
        }
        var typed =
                below.stream().filter(row -> StatedType.of(text(row, Part.TYPE)).isPresent());
        return typed.count() * 2 >= below.size();
    }

    DataItem item(SheetRow row) {
        var label = text(row, Part.LABEL);
        var name = text(row, Part.NAME).isEmpty() ? label : text(row, Part.NAME);
        var type = StatedType.of(text(row, Part.TYPE));
        var length = Words.number(text(row, Part.LENGTH))
                .or(() -> type.flatMap(StatedType::lengthIfAny))
                .orElse(null);
        return new DataItem(
                orNull(name),
                orNull(label.isEmpty() && Words.isChinese(name) ? name : label),
                type.map(stated -> stated.type().name()).orElse(null),
                length,
                Words.isYes(text(row, Part.KEY)),
                PersonalSigns.sensitivity(name + " " + label).name(),
                orNull(text(row, Part.DESCRIPTION)));
    }

    private String text(SheetRow row, Part part) {
        var column = at.get(part);
        return column == null ? "" : row.at(column);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
