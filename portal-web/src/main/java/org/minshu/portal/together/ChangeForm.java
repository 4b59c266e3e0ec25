package org.minshu.portal.together;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata.Contact;
import org.minshu.client.dataset.DatasetMetadata.Sharing;
import org.minshu.client.register.TogetherForm.Change;
import org.springframework.util.MultiValueMap;

/** What the form's fields say is to be otherwise; what is left empty stays as it is. */
record ChangeForm(Map<String, List<String>> fields) {

    /** In the order of the form. */
    static final List<String> NAMES = List.of(
            "contactName",
            "contactPhone",
            "contactEmail",
            "updateCycle",
            "theme",
            "addLibraries",
            "removeLibraries",
            "shareType",
            "shareMethod",
            "shareCondition",
            "shareBasis",
            "addKeywords",
            "removeKeywords",
            "licence");

    static ChangeForm of(MultiValueMap<String, String> sent) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var name : NAMES) {
            var values = sent.getOrDefault(name, List.of()).stream()
                    .filter(Objects::nonNull)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                fields.put(name, values);
            }
        }
        return new ChangeForm(fields);
    }

    public String text(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }

    public boolean has(String name, String value) {
        return fields.getOrDefault(name, List.of()).contains(value);
    }

    Change change() {
        return new Change(
                isAny("contactName", "contactPhone", "contactEmail")
                        ? new Contact(one("contactName"), one("contactPhone"), one("contactEmail"))
                        : null,
                one("updateCycle"),
                one("theme"),
                fields.get("addLibraries"),
                fields.get("removeLibraries"),
                one("shareType") == null
                        ? null
                        : new Sharing(one("shareType"), one("shareCondition"), one("shareMethod"), one("shareBasis")),
                words("addKeywords"),
                words("removeKeywords"),
                one("licence"));
    }

    private boolean isAny(String... names) {
        return Arrays.stream(names).anyMatch(fields::containsKey);
    }

    private @Nullable String one(String name) {
        return fields.containsKey(name) ? text(name) : null;
    }

    /** People separate words as they like. */
    private @Nullable List<String> words(String name) {
        return fields.containsKey(name)
                ? Arrays.stream(text(name).split("[,，、;；\\n]+"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList()
                : null;
    }
}
