package org.minshu.catalog.dataset.dictionary;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minshu.model.vocabulary.ItemDataType;

/**
 * A type as departments and databases write it: 字符型, C, varchar(50), decimal(10,2).
 *
 * @param length where it states one
 */
record StatedType(ItemDataType type, @Nullable Integer length) {

    private static final Pattern FORM = Pattern.compile("([^(（\\d]+)\\s*[(（]?\\s*(\\d{1,6})?.*");

    private static final Map<String, ItemDataType> WORDS = Map.ofEntries(
            Map.entry("字符", ItemDataType.C),
            Map.entry("字符串", ItemDataType.C),
            Map.entry("文本", ItemDataType.C),
            Map.entry("string", ItemDataType.C),
            Map.entry("char", ItemDataType.C),
            Map.entry("varchar", ItemDataType.C),
            Map.entry("nvarchar", ItemDataType.C),
            Map.entry("text", ItemDataType.M),
            Map.entry("clob", ItemDataType.M),
            Map.entry("备注", ItemDataType.M),
            Map.entry("数值", ItemDataType.N),
            Map.entry("数字", ItemDataType.N),
            Map.entry("number", ItemDataType.N),
            Map.entry("numeric", ItemDataType.N),
            Map.entry("decimal", ItemDataType.N),
            Map.entry("货币", ItemDataType.Y),
            Map.entry("money", ItemDataType.Y),
            Map.entry("日期", ItemDataType.D),
            Map.entry("date", ItemDataType.D),
            Map.entry("日期时间", ItemDataType.T),
            Map.entry("时间", ItemDataType.T),
            Map.entry("datetime", ItemDataType.T),
            Map.entry("timestamp", ItemDataType.T),
            Map.entry("逻辑", ItemDataType.L),
            Map.entry("布尔", ItemDataType.L),
            Map.entry("boolean", ItemDataType.L),
            Map.entry("bool", ItemDataType.L),
            Map.entry("整数", ItemDataType.I),
            Map.entry("整", ItemDataType.I),
            Map.entry("int", ItemDataType.I),
            Map.entry("integer", ItemDataType.I),
            Map.entry("bigint", ItemDataType.I),
            Map.entry("smallint", ItemDataType.I),
            Map.entry("浮点", ItemDataType.F),
            Map.entry("float", ItemDataType.F),
            Map.entry("双精度", ItemDataType.B),
            Map.entry("double", ItemDataType.B),
            Map.entry("通用", ItemDataType.G),
            Map.entry("blob", ItemDataType.G));

    static Optional<StatedType> of(String text) {
        var form = FORM.matcher(Words.plain(text));
        if (!form.matches()) {
            return Optional.empty();
        }
        var word = form.group(1).strip();
        var length = form.group(2) == null ? null : Integer.valueOf(form.group(2));
        return named(word).map(type -> new StatedType(type, length));
    }

    private static Optional<ItemDataType> named(String word) {
        return Arrays.stream(ItemDataType.values())
                .filter(type -> type.zh().equals(word) || type.name().equalsIgnoreCase(word))
                .findFirst()
                .or(() -> Optional.ofNullable(
                        WORDS.get(word.endsWith("型") ? word.substring(0, word.length() - 1) : word)));
    }

    Optional<Integer> lengthIfAny() {
        return Optional.ofNullable(length).filter(many -> many > 0);
    }
}
