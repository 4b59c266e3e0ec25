package org.minshu.catalog.dataset.bulk;

import static java.util.Comparator.comparingLong;
import static org.minshu.model.problem.ProblemType.DUPLICATE_TITLE;
import static org.minshu.model.problem.ProblemType.OTHER_DEPARTMENT;
import static org.minshu.model.problem.ProblemType.STATE_CHANGED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.security.Caller;
import org.minshu.client.dataset.BulkLine.Outcome;
import org.minshu.model.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a batch of lines becomes entries, in one transaction and a handful of statements. */
@Service
class BatchDesk {

    private final References references;
    private final LineRules rules;
    private final BulkEntries entries;
    private final Arrivals arrivals;
    private final Changes changes;

    BatchDesk(References references, LineRules rules, BulkEntries entries, Arrivals arrivals, Changes changes) {
        this.references = references;
        this.rules = rules;
        this.entries = entries;
        this.arrivals = arrivals;
        this.changes = changes;
    }

    /** One outcome a line, in their order. */
    @Transactional
    public List<Outcome> load(List<Line> lines, Caller caller) {
        var lists = references.current();
        var known = references.everKnown();
        var outcomes = new ArrayList<Outcome>();
        var accepted = new ArrayList<Line.Accepted>();
        for (var line : lines) {
            var checked = line instanceof Line.Parsed parsed ? rules.check(parsed, known, caller) : line;
            switch (checked) {
                case Line.Accepted fine -> accepted.add(fine);
                case Line.Refused refused -> outcomes.add(refused.outcome());
                case Line.Parsed unchecked -> throw new IllegalStateException("Unchecked: line " + unchecked.number());
            }
        }
        for (var run : withoutRepetition(accepted)) {
            outcomes.addAll(load(run, new Loading(caller, caller.is(Role.AUTHORITY), lists)));
        }
        outcomes.sort(comparingLong(Outcome::line));
        return outcomes;
    }

    /** A line that repeats an earlier one's identity has to find what that one did. */
    private static List<Map<SourceKey, Line.Accepted>> withoutRepetition(List<Line.Accepted> lines) {
        var runs = new ArrayList<Map<SourceKey, Line.Accepted>>();
        var run = new LinkedHashMap<SourceKey, Line.Accepted>();
        for (var line : lines) {
            if (run.containsKey(line.key())) {
                runs.add(run);
                run = new LinkedHashMap<>();
            }
            run.put(line.key(), line);
        }
        runs.add(run);
        return runs;
    }

    private List<Outcome> load(Map<SourceKey, Line.Accepted> run, Loading loading) {
        if (run.isEmpty()) {
            return List.of();
        }
        var known = entries.find(run.values());
        var fresh = run.values().stream()
                .filter(line -> !known.containsKey(line.key()))
                .toList();
        var outcomes = new ArrayList<>(change(run, known, loading));
        fresh.stream()
                .filter(line -> !loading.lists().offers(line.metadata()))
                .forEach(line -> outcomes.add(LineRules.refusal(line, loading.lists())));
        fresh = fresh.stream()
                .filter(line -> loading.lists().offers(line.metadata()))
                .toList();
        var left = new LinkedHashMap<SourceKey, Line.Accepted>();
        outcomes.addAll(arrivals.add(fresh, loading, line -> left.put(line.key(), line)));
        outcomes.addAll(leftOver(left, loading));
        return outcomes;
    }

    /** What could not be added has a title that is taken, unless somebody brought the same line at the same time. */
    private List<Outcome> leftOver(Map<SourceKey, Line.Accepted> left, Loading loading) {
        if (left.isEmpty()) {
            return List.of();
        }
        var meanwhile = entries.find(left.values());
        var outcomes = new ArrayList<>(change(left, meanwhile, loading));
        left.values().stream()
                .filter(line -> !meanwhile.containsKey(line.key()))
                .forEach(line -> outcomes.add(line.refusal(DUPLICATE_TITLE)));
        return outcomes;
    }

    private List<Outcome> change(Map<SourceKey, Line.Accepted> run, Map<SourceKey, Known> known, Loading loading) {
        var outcomes = new ArrayList<Outcome>();
        var news = new ArrayList<Matched>();
        known.forEach((key, entry) -> {
            var line = Objects.requireNonNull(run.get(key));
            if (!isOfOneDepartment(line, entry)) {
                outcomes.add(line.refusal(OTHER_DEPARTMENT));
            } else if (entry.knows(line, loading.publishing())) {
                outcomes.add(line.outcome("unchanged", entry.code().value()));
            } else if (!entry.takes(loading.publishing())) {
                outcomes.add(line.refusal(STATE_CHANGED));
            } else if (!loading.lists().keeping(entry.metadata()).offers(line.metadata())) {
                outcomes.add(LineRules.refusal(line, loading.lists().keeping(entry.metadata())));
            } else {
                news.add(new Matched(line, entry));
            }
        });
        outcomes.addAll(changes.apply(news, loading));
        return outcomes;
    }

    /** The rules have seen to it that the caller writes for the line's department. */
    private static boolean isOfOneDepartment(Line.Accepted line, Known entry) {
        return entry.department().equals(line.department());
    }
}
