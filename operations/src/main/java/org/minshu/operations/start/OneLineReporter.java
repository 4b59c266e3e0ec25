package org.minshu.operations.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Reports why a start failed as one line; Spring Boot's own report of many lines is switched off where it is launched. */
final class OneLineReporter implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(OneLineReporter.class);

    @Override
    public void report(FailureAnalysis analysis) {
        var action = analysis.getAction();
        LOG.error("{}", Line.of(analysis.getDescription() + (action == null ? "" : " " + action)));
    }
}
