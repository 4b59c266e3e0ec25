package org.minshu.operations.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * A span as it may leave the platform: its attributes are of a closed set, none of which quotes what a person sent. Addresses
 * appear as the template that they fit; a failure as the name of its exception, whose message may hold anything.
 */
final class DiscreetSpan extends DelegatingSpanData {

    private static final Set<String> SAID = Set.of(
            "method",
            "uri",
            "status",
            "outcome",
            "exception",
            "error",
            "client.name",
            "work",
            "exception.type",
            "peer.service");

    DiscreetSpan(SpanData span) {
        super(span);
    }

    @Override
    public Attributes getAttributes() {
        return only(super.getAttributes());
    }

    @Override
    public int getTotalAttributeCount() {
        return getAttributes().size();
    }

    @Override
    public List<EventData> getEvents() {
        return super.getEvents().stream().map(DiscreetSpan::only).toList();
    }

    @Override
    public StatusData getStatus() {
        return StatusData.create(super.getStatus().getStatusCode(), "");
    }

    private static EventData only(EventData event) {
        return EventData.create(event.getEpochNanos(), event.getName(), only(event.getAttributes()));
    }

    private static Attributes only(Attributes attributes) {
        return attributes.toBuilder()
                .removeIf((AttributeKey<?> key) -> !SAID.contains(key.getKey()))
                .build();
    }
}
