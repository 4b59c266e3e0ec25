package org.minshu.portal.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;

/** A question that somebody tries out, under the names that the API has for its parts; each may be empty. */
public record ApiQuestion(String select, String where, String group_by, String order_by, String limit, String offset) {

    public ApiQuestion(
            @Nullable String select,
            @Nullable String where,
            @Nullable String group_by,
            @Nullable String order_by,
            @Nullable String limit,
            @Nullable String offset) {
        this.select = given(select);
        this.where = given(where);
        this.group_by = given(group_by);
        this.order_by = given(order_by);
        this.limit = given(limit);
        this.offset = given(offset);
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** Every part by its name. */
    public Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("select", select);
        parts.put("where", where);
        parts.put("group_by", group_by);
        parts.put("order_by", order_by);
        parts.put("limit", limit);
        parts.put("offset", offset);
        return parts;
    }

    /** Those parts that are given. */
    LinkedMultiValueMap<String, String> parameters(String table) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("table", table);
        parts().forEach((name, text) -> {
            if (!text.isEmpty()) {
                query.add(name, text);
            }
        });
        return query;
    }
}
