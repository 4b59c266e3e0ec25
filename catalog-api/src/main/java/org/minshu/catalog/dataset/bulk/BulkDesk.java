package org.minshu.catalog.dataset.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.minshu.catalog.security.Caller;
import org.minshu.client.dataset.BulkLine.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Where a stream of lines is loaded batch by batch; outcomes leave after each batch. */
@Service
class BulkDesk {

    private static final Logger LOG = LoggerFactory.getLogger(BulkDesk.class);
    private static final int ATTEMPTS = 3;

    private final LineParser parser;
    private final BatchDesk desk;
    private final BulkSettings settings;
    private final JsonMapper json;

    BulkDesk(LineParser parser, BatchDesk desk, BulkSettings settings, JsonMapper json) {
        this.parser = parser;
        this.desk = desk;
        this.settings = settings;
        this.json = json;
    }

    void load(InputStream body, OutputStream answer, Caller caller) throws IOException {
        var reader = new LineReader(body, (int) settings.line().toBytes());
        var batch = batch(reader);
        while (!batch.isEmpty()) {
            write(load(batch, caller), answer);
            batch = batch(reader);
        }
    }

    private List<Line> batch(LineReader reader) throws IOException {
        var batch = new ArrayList<Line>();
        long bytes = 0;
        while (batch.size() < settings.lines() && bytes < settings.bytes().toBytes()) {
            var raw = reader.next().orElse(null);
            if (raw == null) {
                break;
            }
            bytes += raw instanceof RawLine.Bytes(long _, byte[] content) ? content.length : 0;
            batch.add(parser.parse(raw));
        }
        return batch;
    }

    /** Whoever loses a race for a title or a lock begins the batch anew, and then sees what the winner did. */
    private List<Outcome> load(List<Line> batch, Caller caller) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return desk.load(batch, caller);
            } catch (ConcurrencyFailureException | DuplicateKeyException lost) {
                LOG.debug("Attempt {} at a batch lost a race", attempt, lost);
            }
        }
        return desk.load(batch, caller);
    }

    private void write(List<Outcome> outcomes, OutputStream answer) throws IOException {
        for (var outcome : outcomes) {
            answer.write(json.writeValueAsBytes(outcome));
            answer.write('\n');
        }
        answer.flush();
    }
}
