package org.minshu.catalog.work;

import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.operations.ParkedView;

/** Work of one queue that failed for good and waits for a person; a bean for each queue. */
public interface ParkedWork {

    /** As addresses name it. */
    String queue();

    /** Oldest first. */
    Page<ParkedView> page(Paging paging);

    /** False where it is not parked any more. */
    boolean retry(String id);

    /** False where it is not parked any more. */
    boolean discard(String id);

    /** The same, where it is remembered beside the audit trail who did it. */
    default boolean discard(String id, Caller by) {
        return discard(id);
    }

    /** As much of an error as people read. */
    static String shortened(String error) {
        return error.length() <= 300 ? error : error.substring(0, 299) + "…";
    }
}
