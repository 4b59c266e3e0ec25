package org.minshu.catalog.searchlog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** What waits to be added up, a number of it at most. */
final class Waiting<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);
    private static final int BATCH = 500;

    private final BlockingQueue<T> queue;

    Waiting(int most) {
        this.queue = new ArrayBlockingQueue<>(most);
    }

    void add(T one) {
        if (!queue.offer(one)) {
            LOG.debug("Not counted, too many wait: {}", one.getClass().getSimpleName());
        }
    }

    /** Hands everything over, a batch at a time; a batch that the database does not take is not counted. */
    void empty(Consumer<List<T>> writing) {
        var batch = new ArrayList<T>();
        while (queue.drainTo(batch, BATCH) > 0) {
            try {
                writing.accept(batch);
            } catch (DataAccessException away) {
                LOG.warn("{} searches or openings are not counted: {}", batch.size(), away.getMessage());
                return;
            }
            batch.clear();
        }
    }
}
