package org.minshu.operations.metric;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The gauges of engines and queues; a queue's are NaN while the database is away. */
final class PlatformMeters implements MeterBinder {

    private final List<Measured<Boolean>> engines = new ArrayList<>();
    private final List<Measured<WorkFigures>> queues = new ArrayList<>();

    PlatformMeters(List<EngineProbe> probes, List<WorkQueue> queues, @Nullable DataSource database) {
        probes.forEach(probe -> engines.add(Measured.of(probe)));
        if (database != null) {
            queues.forEach(queue -> this.queues.add(Measured.of(queue, database)));
        }
    }

    List<Sampled<?>> samples() {
        var all = new ArrayList<Sampled<?>>();
        engines.forEach(engine -> all.add(engine.sample));
        queues.forEach(queue -> all.add(queue.sample));
        return all;
    }

    List<EngineState> engines() {
        return engines.stream()
                .map(engine -> new EngineState(
                        engine.sample.name(), engine.sample.get().isPresent(), engine.sample.lasting()))
                .toList();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        engines.forEach(engine -> Gauge.builder(
                        "minshu.engine.up", () -> engine.sample.get().isPresent() ? 1 : 0)
                .description("1 when the engine answered within the last seconds, else 0")
                .tags(engine.tags)
                .register(registry));
        queues.forEach(queue -> {
            gauge(registry, queue, "minshu.work.queued", null, WorkFigures::queued);
            gauge(registry, queue, "minshu.work.oldest.age", "seconds", WorkFigures::oldest);
            gauge(registry, queue, "minshu.work.failing", null, WorkFigures::failing);
            gauge(registry, queue, "minshu.work.parked", null, WorkFigures::parked);
        });
        queues.stream()
                .filter(Measured::isIndex)
                .forEach(queue -> gauge(registry, queue, "minshu.index.lag", "seconds", WorkFigures::oldest));
    }

    private static void gauge(
            MeterRegistry registry,
            Measured<WorkFigures> queue,
            String name,
            @Nullable String unit,
            ToDoubleFunction<WorkFigures> figure) {
        Gauge.builder(name, () -> queue.sample.get().map(figure::applyAsDouble).orElse(Double.NaN))
                .baseUnit(unit)
                .tags(queue.tags)
                .register(registry);
    }

    private record Measured<T>(Sampled<T> sample, Tags tags) {

        static Measured<Boolean> of(EngineProbe probe) {
            return new Measured<>(
                    new Sampled<>(probe.engine(), () -> {
                        probe.question().ask();
                        return true;
                    }),
                    Tags.of("engine", probe.engine()));
        }

        static Measured<WorkFigures> of(WorkQueue queue, DataSource database) {
            return new Measured<>(
                    new Sampled<>(queue.schema() + "-" + queue.name(), () -> WorkFigures.of(database, queue)),
                    Tags.of("schema", queue.schema(), "queue", queue.name()));
        }

        boolean isIndex() {
            return tags.stream().anyMatch(tag -> tag.getValue().equals(WorkQueue.INDEX));
        }
    }
}
