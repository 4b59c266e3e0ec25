package org.minshu.ingestion.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.BulkLine;
import org.minshu.ingestion.importing.Rejects.Reject;
import org.minshu.ingestion.importing.mapping.Mapped;
import org.minshu.ingestion.importing.mapping.MetadataMapper;
import org.minshu.model.problem.Violation;

/** One pass over one file: what is read is accepted or rejected, and counted. */
final class ImportRun {

    private static final int BATCH = 100;

    private final MetadataMapper mapper;
    private final BulkApi api;
    private final Rejects rejects;
    private final Tally tally = new Tally();
    private final Duplicates duplicates = new Duplicates();
    private final List<Waiting> batch = new ArrayList<>();

    ImportRun(MetadataMapper mapper, BulkApi api, Rejects rejects) {
        this.mapper = mapper;
        this.api = api;
        this.rejects = rejects;
    }

    Tally importAll(SourceRecords records) throws IOException, InterruptedException {
        for (var record = records.next(); record.isPresent(); record = records.next()) {
            take(record.get());
            if (batch.size() == BATCH) {
                send();
            }
        }
        send();
        return tally;
    }

    private void take(SourceRecord record) throws IOException {
        switch (record) {
            case SourceRecord.Broken(var line, var reason, var detail) -> reject(line, null, reason, detail, List.of());
            case SourceRecord.Parsed(var line, var content) -> {
                switch (mapper.map(content)) {
                    case Mapped.Unusable(var reason, var detail) -> reject(line, null, reason, detail, List.of());
                    case Mapped.Entry entry -> queue(line, entry);
                }
            }
        }
    }

    private void queue(long line, Mapped.Entry entry) throws IOException {
        var repeated = duplicates.repeated(line, entry);
        if (repeated.isPresent()) {
            reject(line, entry, "duplicate-in-file", repeated.get(), List.of());
        } else {
            batch.add(new Waiting(line, entry));
        }
    }

    private void send() throws IOException, InterruptedException {
        if (batch.isEmpty()) {
            return;
        }
        var outcomes =
                api.send(batch.stream().map(waiting -> waiting.entry().line()).toList());
        for (int i = 0; i < outcomes.size(); i++) {
            settle(batch.get(i), outcomes.get(i));
        }
        batch.clear();
    }

    private void settle(Waiting waiting, BulkLine.Outcome outcome) throws IOException {
        if (outcome.problem() == null) {
            tally.accept(outcome.outcome());
        } else {
            reject(waiting.line(), waiting.entry(), outcome.problem(), detail(outcome), outcome.violations());
        }
    }

    private static String detail(BulkLine.Outcome outcome) {
        return outcome.violations().stream()
                .findFirst()
                .map(violation -> violation.pointer() + ": " + violation.en())
                .orElse("Refused by the catalogue");
    }

    private void reject(
            long line, Mapped.@Nullable Entry entry, String reason, String detail, List<Violation> violations)
            throws IOException {
        tally.reject(reason);
        rejects.add(new Reject(
                line,
                entry == null ? null : entry.sourceId(),
                entry == null ? null : entry.metadata().title(),
                reason,
                detail,
                violations));
    }

    private record Waiting(long line, Mapped.Entry entry) {}
}
