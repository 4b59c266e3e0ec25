package org.minshu.catalog.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.model.vocabulary.DatasetState;

/** What the audit trail says about a move, before and after. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StateChange(
        DatasetState state, int version, @Nullable String reason) {

    static StateChange of(Entry entry) {
        Optional<String> reason = entry.reason();
        return new StateChange(entry.state(), entry.registration().version(), reason.orElse(null));
    }
}
