package org.minshu.portal.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The first and the last day of publication as they were typed; see {@link #problem}. */
public record Days(String from, String to) {

    static Days of(MultiValueMap<String, String> asked) {
        return new Days(
                Objects.requireNonNullElse(asked.getFirst("from"), "").strip(),
                Objects.requireNonNullElse(asked.getFirst("to"), "").strip());
    }

    /** Which message says what is wrong; null where nothing is. */
    @Nullable String problem() {
        try {
            var first = from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from);
            var last = to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to);
            return last.isBefore(first) ? "catalogue.days.reversed" : null;
        } catch (DateTimeException notADate) {
            return "catalogue.days.unreadable";
        }
    }
}
