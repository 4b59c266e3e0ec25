package org.minshu.portal.admin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.minshu.client.usage.UsageTotal;

/** Use day by day, with the days on which there was none, ready to be drawn: heights are percent of the highest day. */
record UsageDays(List<Day> days) {

    /** One bar: downloads stand on views. */
    record Day(LocalDate date, UsageTotal total, double viewsHeight, double downloadsHeight) {

        long uses() {
            return total.views() + total.downloads();
        }

        /** Where the bar's upper part ends, from the top of a drawing that is 100 high. */
        public String downloadsTop() {
            return number(100 - viewsHeight - downloadsHeight);
        }

        public String viewsTop() {
            return number(100 - viewsHeight);
        }

        public String downloadsTall() {
            return number(downloadsHeight);
        }

        public String viewsTall() {
            return number(viewsHeight);
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.2f", value);
        }
    }

    static UsageDays of(UsageFilter filter, List<UsageTotal> totals) {
        var known = totals.stream()
                .collect(Collectors.toMap(UsageTotal::key, Function.identity(), (first, second) -> first));
        var highest = totals.stream()
                .mapToLong(total -> total.views() + total.downloads())
                .max()
                .orElse(0);
        return new UsageDays(filter.from()
                .datesUntil(filter.to().plusDays(1))
                .map(date -> day(date, known, Math.max(1, highest)))
                .toList());
    }

    private static Day day(LocalDate date, Map<String, UsageTotal> known, long highest) {
        var total = known.getOrDefault(date.toString(), new UsageTotal(date.toString(), null, null, 0, 0, 0, 0, 0));
        return new Day(date, total, 100.0 * total.views() / highest, 100.0 * total.downloads() / highest);
    }

    public long sum(String figure) {
        ToLongFunction<UsageTotal> of = switch (figure) {
            case "views" -> UsageTotal::views;
            case "downloads" -> UsageTotal::downloads;
            case "refused" -> UsageTotal::refused;
            case "rows" -> UsageTotal::rows;
            case "bytes" -> UsageTotal::bytes;
            default -> throw new IllegalArgumentException(figure);
        };
        return days.stream().map(Day::total).mapToLong(of).sum();
    }

    /** The day with the most use. */
    public Day highest() {
        return days.stream().max(Comparator.comparingLong(Day::uses)).orElseThrow();
    }

    public boolean isEmpty() {
        return days.stream().allMatch(day -> day.uses() + day.total().refused() == 0);
    }
}
