package org.minshu.catalog.dataset.replacement;

import java.util.List;
import java.util.Map;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.audit.AuditTrail.Change;
import org.minshu.catalog.dataset.PublicFacesReworded;
import org.minshu.catalog.dataset.replacement.Replacements.Found;
import org.minshu.catalog.succession.Succession;
import org.minshu.catalog.succession.SuccessionStep;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Entries get the value that takes the place of another: an ordinary change of each, with its audit row. */
@Component
class DatasetsOfSuccession implements SuccessionStep {

    private final Replacements replacements;
    private final DatasetUses uses;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    DatasetsOfSuccession(
            Replacements replacements, DatasetUses uses, AuditTrail audit, ApplicationEventPublisher events) {
        this.replacements = replacements;
        this.uses = uses;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public String name() {
        return "datasets";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean concerns(String list) {
        return ValuePlace.of(list).isPresent();
    }

    @Override
    public Map<String, Long> count(String list, String source) {
        return Map.of(name(), uses.of(list, List.of(source)).getOrDefault(source, 0L));
    }

    @Override
    public boolean hasLate(Succession succession) {
        return uses.of(succession.list(), List.of(succession.source())).containsKey(succession.source());
    }

    @Override
    public Progress advance(Succession succession, int most) {
        var place = ValuePlace.of(succession.list()).orElseThrow();
        long after = succession.after().isEmpty() ? 0 : Long.parseLong(succession.after());
        var found = replacements.next(place, succession, after, most);
        if (found.isEmpty()) {
            return new Progress(0, null);
        }
        if (place == ValuePlace.DEPARTMENT) {
            replacements.replace(place, succession, found, replacements.tellApart(succession, found));
            replacements.changeDepartment(succession, found);
        } else {
            replacements.replace(place, succession, found, List.of());
        }
        audit.recordAll(
                succession.by(),
                found.stream().map(entry -> change(entry, succession)).toList());
        events.publishEvent(new PublicFacesReworded(
                found.stream().filter(Found::isPublic).map(Found::id).toList()));
        return new Progress(
                found.size(),
                found.size() < most ? null : String.valueOf(found.getLast().id()));
    }

    private static Change change(Found entry, Succession succession) {
        return new Change(
                "dataset.value-replaced",
                "dataset " + entry.code(),
                Map.of(succession.list(), succession.source()),
                Map.of(succession.list(), succession.target(), "succession", succession.id()));
    }
}
