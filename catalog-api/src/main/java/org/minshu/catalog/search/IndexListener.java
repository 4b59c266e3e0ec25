package org.minshu.catalog.search;

import java.util.List;
import org.minshu.catalog.dataset.PublicFacesChanged;
import org.minshu.catalog.dataset.PublicFacesReworded;
import org.minshu.catalog.meaning.SensesKnown;
import org.minshu.catalog.passage.DocumentsChanged;
import org.minshu.catalog.reference.DepartmentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears, inside the transaction of a change, what the index has to be told. */
@Component
class IndexListener {

    private final IndexQueue queue;
    private final IndexPositions positions;

    IndexListener(IndexQueue queue, IndexPositions positions) {
        this.queue = queue;
        this.positions = positions;
    }

    @EventListener
    void on(PublicFacesChanged changed) {
        queue.add(changed.ids());
    }

    /** Nobody who keeps a search is told. */
    @EventListener
    void on(PublicFacesReworded reworded) {
        positions.keep(reworded.ids());
        queue.add(reworded.ids());
    }

    /** What nobody sees yet is indexed with its documents when it is published. */
    @EventListener
    void on(DocumentsChanged changed) {
        queue.addByCodes(List.of(changed.dataset().value()));
    }

    /** Nobody who keeps a search is told of this either: the version is the same. */
    @EventListener
    void on(SensesKnown known) {
        queue.add(known.ids());
    }

    /** Documents carry the department's name. */
    @EventListener
    void on(DepartmentChanged changed) {
        queue.addAllOf(changed.key());
    }
}
