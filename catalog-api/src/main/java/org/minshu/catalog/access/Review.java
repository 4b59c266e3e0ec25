package org.minshu.catalog.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What departments are asked, since when, until when. */
record Review(Instant submittedAt, Instant deadline, List<Part> parts) {

    Review {
        parts = List.copyOf(parts);
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
        return new Review(submittedAt, deadline, parts);
    }
}
