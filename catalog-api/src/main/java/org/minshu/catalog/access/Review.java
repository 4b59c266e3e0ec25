package org.minshu.catalog.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.minshu.catalog.calendar.Due;

/** What departments are asked, since when, until when. */
record Review(Instant submittedAt, Due due, List<Part> parts) {

    Review {
        parts = List.copyOf(parts);
    }

    Instant deadline() {
        return due.at();
    }

    Review with(Due due) {
        return new Review(submittedAt, due, parts);
    }

    Optional<Part> part(String department) {
        return parts.stream().filter(part -> part.isOf(department)).findFirst();
    }

    boolean isComplete() {
        return parts.stream().noneMatch(Part::isPending);
    }

    Review with(Part decided) {
        var parts = this.parts.stream()
                .map(part -> part.isOf(decided.department().key()) ? decided : part)
                .toList();
        return new Review(submittedAt, due, parts);
    }
}
