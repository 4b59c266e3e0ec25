package org.minshu.portal.admin;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.desk.PublicationResult.Line;

/** What came of one entry that was decided with others, kept in the session until the next page shows it. */
record Decided(String code, @Nullable String zh, @Nullable String en) implements Serializable {

    static List<Decided> of(List<Line> lines, boolean done) {
        return lines.stream()
                .filter(line -> line.done() == done)
                .map(line -> new Decided(line.code(), line.zh(), line.en()))
                .toList();
    }
}
