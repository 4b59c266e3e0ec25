package org.minshu.catalog.operations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.operations.OperationsView;
import org.minshu.client.operations.OperationsView.Engine;
import org.minshu.client.operations.OperationsView.Queue;
import org.minshu.client.operations.OperationsView.Task;
import org.minshu.client.operations.OperationsView.Version;
import org.minshu.operations.metric.EngineState;
import org.minshu.operations.metric.EngineWatch;
import org.minshu.search.SearchIndex;
import org.minshu.search.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Puts together what is known of engines, queues and versions. */
@Service
class OperationsRoom {

    private static final Logger LOG = LoggerFactory.getLogger(OperationsRoom.class);

    private final EngineWatch watch;
    private final QueueFigures queues;
    private final IngestionWork ingestion;
    private final SearchIndex index;
    private final JdbcClient jdbc;
    private final Clock clock;

    OperationsRoom(
            EngineWatch watch,
            QueueFigures queues,
            IngestionWork ingestion,
            SearchIndex index,
            JdbcClient jdbc,
            Clock clock) {
        this.watch = watch;
        this.queues = queues;
        this.ingestion = ingestion;
        this.index = index;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    OperationsView view() {
        return new OperationsView(
                watch.states().stream().map(this::engine).toList(), allQueues(), allTasks(), versions());
    }

    private List<Queue> allQueues() {
        var all = new ArrayList<>(queues.queues());
        ingestion.queueFigures().ifPresent(all::add);
        return all;
    }

    private List<Task> allTasks() {
        var all = new ArrayList<>(queues.tasks());
        all.addAll(ingestion.tasks());
        return all;
    }

    private Engine engine(EngineState state) {
        return new Engine(
                state.engine(), state.up(), clock.instant().minus(state.lasting()), state.up() ? version(state) : null);
    }

    private @Nullable String version(EngineState state) {
        return switch (state.engine()) {
            case "database" ->
                jdbc.sql("select current_setting('server_version')")
                        .query(String.class)
                        .single();
            case "search" -> searchVersion();
            default -> null; // S3 has no way to ask
        };
    }

    private @Nullable String searchVersion() {
        try {
            return index.status().engine();
        } catch (SearchUnavailable away) {
            LOG.debug("Search engine not available", away);
            return null;
        }
    }

    private List<Version> versions() {
        var catalog = jdbc.sql("""
                        select version from catalog.flyway_schema_history where success and version is not null
                         order by installed_rank desc limit 1""").query(String.class).optional();
        return List.of(
                new Version("catalog-api", OperationsRoom.class.getPackage().getImplementationVersion()),
                new Version("schema catalog", catalog.orElse(null)),
                new Version("schema ingestion", ingestion.schemaVersion().orElse(null)));
    }
}
