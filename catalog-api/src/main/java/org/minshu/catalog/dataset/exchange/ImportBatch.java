package org.minshu.catalog.dataset.exchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.minshu.catalog.dataset.Rights;
import org.minshu.catalog.dataset.WorkingCopies;
import org.minshu.catalog.dataset.WorkingCopy;
import org.minshu.catalog.dataset.bulk.BulkLoading;
import org.minshu.catalog.dataset.metadata.Tidying;
import org.minshu.client.dataset.BulkLine;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings some entries of a form in; what they came to and how far the import is go into one transaction. */
@Service
class ImportBatch {

    private final WorkingCopies copies;
    private final ImportKeys keys;
    private final BulkLoading loading;
    private final Imports imports;
    private final TransactionTemplate transaction;

    ImportBatch(
            WorkingCopies copies,
            ImportKeys keys,
            BulkLoading loading,
            Imports imports,
            TransactionTemplate transaction) {
        this.copies = copies;
        this.keys = keys;
        this.loading = loading;
        this.imports = imports;
        this.transaction = transaction;
    }

    void load(Import job, List<FormEntry> entries, FormHeader header, FormWords words) {
        if (job.dryRun()) {
            var tried = transaction.execute(status -> {
                status.setRollbackOnly();
                return outcomes(job, entries, header, words);
            });
            transaction.executeWithoutResult(_ -> keep(job, entries, tried));
        } else {
            transaction.executeWithoutResult(_ -> keep(job, entries, outcomes(job, entries, header, words)));
        }
    }

    private void keep(Import job, List<FormEntry> entries, Result result) {
        imports.refuse(job.id(), result.reasons());
        imports.advance(job.id(), entries.getLast().lastNumber(), result.counts());
    }

    /** What became of each, and why some were refused. */
    private record Result(Map<String, Long> counts, Map<Long, String> reasons) {}

    private Result outcomes(Import job, List<FormEntry> entries, FormHeader header, FormWords words) {
        var known = copies.find(entries.stream()
                .flatMap(entry -> code(entry, header).flatMap(ResourceCode::parse).stream())
                .toList());
        var lines = new TreeMap<Long, BulkLine>();
        var reasons = new HashMap<Long, String>();
        var said = new ArrayList<String>();
        var named = new HashMap<Long, WorkingCopy>();
        for (var entry : entries) {
            var code = code(entry, header);
            var copy = code.flatMap(ResourceCode::parse).map(known::get).orElse(null);
            if (code.isPresent() && (copy == null || !Rights.writesFor(job.by(), copy.department()))) {
                reasons.put(
                        entry.number(),
                        FormReasons.of(
                                List.of(),
                                copy == null ? ProblemType.DATASET_NOT_FOUND : ProblemType.OTHER_DEPARTMENT));
                continue;
            }
            var read = FormReading.of(entry, header, words, copy == null ? null : copy.metadata());
            var metadata = read.metadata();
            if (metadata == null) {
                reasons.put(entry.number(), FormReasons.of(read.wrong(), ProblemType.VALIDATION_FAILED));
            } else if (copy != null && isKnown(copy, metadata, job)) {
                said.add("unchanged");
            } else {
                if (copy != null) {
                    named.put(entry.number(), copy);
                }
                lines.put(entry.number(), new BulkLine("register-form", job.id() + ":" + entry.number(), metadata));
            }
        }
        for (var outcome : load(lines, named, job)) {
            if (outcome.outcome().equals("refused")) {
                reasons.put(outcome.line(), FormReasons.of(outcome.violations(), ImportKeys.problem(outcome)));
            } else {
                said.add(outcome.outcome());
            }
        }
        var counts = said.stream().collect(groupingBy(each -> each, counting()));
        counts.put("refused", (long) reasons.size());
        return new Result(counts, reasons);
    }

    private List<BulkLine.Outcome> load(SortedMap<Long, BulkLine> lines, Map<Long, WorkingCopy> named, Import job) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var held = keys.claim(named.values());
        named.forEach((number, copy) -> {
            var key = held.of(copy);
            var metadata = lines.get(number);
            if (metadata != null) {
                lines.put(number, new BulkLine(key.source(), key.sourceId(), metadata.metadata()));
            }
        });
        var outcomes = loading.load(lines, job.by());
        keys.restore(held);
        return outcomes;
    }

    private static java.util.Optional<String> code(FormEntry entry, FormHeader header) {
        var code = header.text(entry.rows().getFirst(), FormColumn.CODE);
        return code.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(code);
    }

    private static boolean isKnown(WorkingCopy copy, DatasetMetadata metadata, Import job) {
        var tidy = Tidying.by(copy.department(), Tidying.of(metadata));
        return tidy.equals(copy.metadata()) && (!job.by().is(Role.AUTHORITY) || copy.version() > 0);
    }
}
