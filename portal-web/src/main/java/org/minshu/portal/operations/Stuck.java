package org.minshu.portal.operations;

import org.minshu.client.Page;
import org.minshu.client.operations.OperationsClient;
import org.minshu.client.operations.ParkedView;
import org.springframework.util.LinkedMultiValueMap;

/** A page of the parked work of one queue. */
record Stuck(String queue, Page<ParkedView> found) {

    static Stuck of(OperationsClient operations, String queue, String page, int size) {
        var query = new LinkedMultiValueMap<String, String>();
        query.set("size", String.valueOf(size));
        query.set("page", page);
        return new Stuck(queue, operations.parked(queue, query));
    }

    public boolean isEmpty() {
        return found.items().isEmpty();
    }

    /** Whether there are more than are on this page. */
    public boolean goesOn() {
        return found.total() > found.items().size();
    }
}
