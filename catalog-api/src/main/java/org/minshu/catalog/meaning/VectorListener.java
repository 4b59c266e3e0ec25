package org.minshu.catalog.meaning;

import java.util.List;
import java.util.Optional;
import org.minshu.catalog.dataset.PublicFacesChanged;
import org.minshu.catalog.dataset.PublicFacesReworded;
import org.minshu.meaning.Meaning;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears, inside the transaction of a change, whose text may have changed; nothing where there is no model. */
@Component
class VectorListener {

    private final Optional<Meaning> meaning;
    private final VectorQueue queue;

    VectorListener(Optional<Meaning> meaning, VectorQueue queue) {
        this.meaning = meaning;
        this.queue = queue;
    }

    @EventListener
    void on(PublicFacesChanged changed) {
        add(changed.ids());
    }

    @EventListener
    void on(PublicFacesReworded reworded) {
        add(reworded.ids());
    }

    private void add(List<Long> ids) {
        if (meaning.isPresent()) {
            queue.add(ids);
        }
    }
}
