package org.minshu.portal.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.portal.layout.Addresses;
import org.minshu.portal.layout.Times;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Which use is looked at.
 *
 * @param from first day, Asia/Shanghai
 * @param to last day, inclusive
 * @param others the platform's other parameters that are given, such as dataset or kind
 */
record UsageFilter(LocalDate from, LocalDate to, Map<String, String> others) {

    private static final List<String> NAMES = List.of("department", "library", "dataset", "scenario", "kind");
    private static final int USUAL_DAYS = 30;
    /** More would be a wall of bars, and many calls. */
    private static final int MOST_DAYS = 400;

    static UsageFilter of(MultiValueMap<String, String> asked, Clock clock) {
        var today = LocalDate.now(clock.withZone(Times.ZONE));
        var to = day(asked.getFirst("to"), today);
        var from = day(asked.getFirst("from"), to.minusDays(USUAL_DAYS - 1L));
        var start = from.isAfter(to) ? to : from;
        var earliest = to.minusDays(MOST_DAYS - 1L);
        var others = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> {
            var value = Objects.requireNonNullElse(asked.getFirst(name), "").strip();
            if (!value.isEmpty()) {
                others.put(name, value);
            }
        });
        return new UsageFilter(start.isBefore(earliest) ? earliest : start, to, others);
    }

    private static LocalDate day(@Nullable String text, LocalDate usual) {
        try {
            return text == null || text.isBlank() ? usual : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return usual;
        }
    }

    public String other(String name) {
        return others.getOrDefault(name, "");
    }

    MultiValueMap<String, String> query() {
        return query(from, to);
    }

    MultiValueMap<String, String> query(LocalDate first, LocalDate last) {
        var query = new LinkedMultiValueMap<String, String>();
        query.setAll(others);
        query.set("from", first.toString());
        query.set("to", last.toString());
        return query;
    }

    /** The same with one parameter set, or left out where the value is empty. */
    public String address(String path, String name, String value) {
        var query = query();
        query.remove(name);
        if (!value.isEmpty()) {
            query.set(name, value);
        }
        return Addresses.of(path, query);
    }

    public String records() {
        return address("/admin/usage/records", "page", "");
    }
}
