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
record UsageFilter(LocalDate today, LocalDate from, LocalDate to, Map<String, String> others) {

    static final String SUMS = "/admin/usage";
    static final String RECORDS = SUMS + "/records";

    private static final List<String> NAMES =
            List.of("department", "library", "dataset", "scenario", "organisation", "kind", "outcome", "hour");
    private static final int USUAL_DAYS = 30;
    /** More would be a wall of bars. */
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
        return new UsageFilter(today, start.isBefore(earliest) ? earliest : start, to, others);
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

    /** Whether something is asked for that is not in sight before the form is unfolded. */
    public boolean isNarrow() {
        return !(other("dataset") + other("scenario") + other("organisation")).isEmpty();
    }

    MultiValueMap<String, String> query() {
        var query = new LinkedMultiValueMap<String, String>();
        query.setAll(others);
        query.set("from", from.toString());
        query.set("to", to.toString());
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

    /** The same of the last so many days. */
    public String last(String path, int days) {
        var query = query();
        query.set("from", today.minusDays(days - 1L).toString());
        query.set("to", today.toString());
        return Addresses.of(path, query);
    }

    public boolean isLast(int days) {
        return to.equals(today) && from.equals(today.minusDays(days - 1L));
    }

    public String sums() {
        return Addresses.of(SUMS, query());
    }

    public String records() {
        return Addresses.of(RECORDS, query());
    }

    /** The same of one day, or of one hour of it. */
    UsageFilter at(LocalDate day, @Nullable Integer oneHour) {
        var narrower = new LinkedHashMap<>(others);
        if (oneHour != null) {
            narrower.put("hour", oneHour.toString());
        }
        return new UsageFilter(today, day, day, narrower);
    }

    /** The records behind a sum: names and values take turns. */
    public String recordsOf(String... narrower) {
        var query = query();
        for (var i = 0; i < narrower.length; i += 2) {
            query.set(narrower[i], narrower[i + 1]);
        }
        return Addresses.of(RECORDS, query);
    }

    /** All sums of one kind as CSV. */
    public String export(String by) {
        return address(SUMS + "/export", "by", by);
    }

    public String exportOfRecords() {
        return Addresses.of(RECORDS + "/export", query());
    }
}
