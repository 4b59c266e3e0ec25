package org.minshu.operations.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Names the setting of a port that another process has. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    private final Environment environment;

    PortAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException failure) {
        var port = Integer.toString(failure.getPort());
        var variable = port.equals(environment.getProperty("minshu.server.management-port"))
                ? "MINSHU_SERVER_MANAGEMENT_PORT"
                : "MINSHU_SERVER_PORT";
        var sentence =
                "%s is \"%s\", a port on which another process listens already; stop that process, or set another port."
                        .formatted(variable, port);
        return new FailureAnalysis(sentence, null, root);
    }
}
