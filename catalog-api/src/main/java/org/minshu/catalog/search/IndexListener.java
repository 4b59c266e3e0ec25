package org.minshu.catalog.search;

import org.minshu.catalog.dataset.PublicFacesChanged;
import org.minshu.catalog.dataset.PublicFacesReworded;
import org.minshu.catalog.reference.DepartmentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears, inside the transaction of a change, what the index has to be told. */
@Component
class IndexListener {

    private final IndexQueue queue;

    IndexListener(IndexQueue queue) {
        this.queue = queue;
    }

    @EventListener
    void on(PublicFacesChanged changed) {
        queue.add(changed.ids());
    }

    @EventListener
    void on(PublicFacesReworded reworded) {
        queue.add(reworded.ids());
    }

    /** Documents carry the department's name. */
    @EventListener
    void on(DepartmentChanged changed) {
        queue.addAllOf(changed.key());
    }
}
