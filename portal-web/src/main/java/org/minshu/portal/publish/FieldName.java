package org.minshu.portal.publish;

import java.util.regex.Pattern;

/**
 * What a field is called on pages.
 *
 * @param pointer of the field that stands in the form: an entry of a list within one field is that field
 * @param key of the message with its name
 * @param row of a data item, from 1; 0 for fields that are none
 */
record FieldName(String pointer, String key, int row) {

    private static final Pattern ITEM = Pattern.compile("/items/(\\d{1,6})(/\\w+)?");

    static FieldName of(String pointer) {
        var item = ITEM.matcher(pointer);
        if (item.matches()) {
            var field = item.group(2) == null ? "" : item.group(2).replace('/', '.');
            return new FieldName(pointer, "publish.field.items" + field, Integer.parseInt(item.group(1)) + 1);
        }
        var whole = pointer.replaceFirst("/\\d+$", "");
        return new FieldName(whole, "publish.field" + whole.replace('/', '.'), 0);
    }

    /** An id that HTML accepts. */
    public String id() {
        return pointer.replaceFirst("^/", "").replace('/', '-');
    }
}
