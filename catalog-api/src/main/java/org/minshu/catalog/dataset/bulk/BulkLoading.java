package org.minshu.catalog.dataset.bulk;

import java.util.List;
import java.util.SortedMap;
import org.minshu.catalog.security.Caller;
import org.minshu.client.dataset.BulkLine;
import org.springframework.stereotype.Service;

/** Loads lines that other rooms have read, in the transaction of their caller. */
@Service
public class BulkLoading {

    private final BatchDesk desk;

    BulkLoading(BatchDesk desk) {
        this.desk = desk;
    }

    /** Loads lines that have these numbers; one outcome each, in their order. */
    public List<BulkLine.Outcome> load(SortedMap<Long, BulkLine> lines, Caller caller) {
        var parsed = lines.entrySet().stream()
                .<Line>map(line -> new Line.Parsed(line.getKey(), line.getValue()))
                .toList();
        return desk.load(parsed, caller);
    }
}
