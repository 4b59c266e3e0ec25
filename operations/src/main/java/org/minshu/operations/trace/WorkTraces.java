package org.minshu.operations.trace;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leads a trace over work that is left in a queue and done later, maybe by another process. */
public final class WorkTraces {

    /** The header of W3C Trace Context, of which work carries the value. */
    private static final String TRACEPARENT = "traceparent";

    private final ObservationRegistry observations;

    public WorkTraces(ObservationRegistry observations) {
        this.observations = observations;
    }

    /** What work of that name takes along, to be continued from here; null where nothing is traced. */
    public @Nullable String leave(String work) {
        var carrier = new HashMap<String, String>();
        var context = new SenderContext<Map<String, String>>(
                (headers, key, value) -> {
                    if (headers != null) {
                        headers.put(key, value);
                    }
                },
                Kind.PRODUCER);
        context.setCarrier(carrier);
        Observation.createNotStarted("minshu.work.left", () -> context, observations)
                .contextualName(work + " left")
                .lowCardinalityKeyValue("work", work)
                .observe(() -> {});
        return carrier.get(TRACEPARENT);
    }

    /** Does the work as part of the trace that it came with, or of a new one. */
    public void go(String work, @Nullable String traceparent, Runnable doing) {
        var context = new ReceiverContext<Map<String, String>>((headers, key) -> headers.get(key), Kind.CONSUMER);
        context.setCarrier(traceparent == null ? Map.of() : Map.of(TRACEPARENT, traceparent));
        Observation.createNotStarted("minshu.work", () -> context, observations)
                .contextualName(work)
                .lowCardinalityKeyValue("work", work)
                .observe(doing);
    }
}
