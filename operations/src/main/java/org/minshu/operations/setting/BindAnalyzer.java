package org.minshu.operations.setting;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names the setting where a record of ours cannot be bound. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BindAnalyzer extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, BindException failure) {
        var settings = Settings.of(BindAnalyzer.class.getClassLoader());
        return new Complaint(settings)
                .about(failure)
                .map(sentence -> new FailureAnalysis(sentence, null, root))
                .orElse(null);
    }
}
