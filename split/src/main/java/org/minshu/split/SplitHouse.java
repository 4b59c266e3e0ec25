package org.minshu.split;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.minshu.embedded.Engine;
import org.minshu.embedded.EngineFailedException;
import org.minshu.embedded.Engines;
import org.minshu.embedded.NodeMemory;
import org.minshu.launch.CannotStartException;
import org.minshu.launch.DataFolder;
import org.minshu.launch.Ground;
import org.minshu.launch.House;
import org.minshu.launch.Options;
import org.minshu.launch.Parts;
import org.minshu.launch.Port;
import org.minshu.launch.Progress;
import org.minshu.launch.Seeding;
import org.minshu.launch.Watch;
import org.minshu.split.application.Programs;
import org.minshu.split.application.ReplicaSettings;
import org.minshu.split.application.Replicas;
import org.minshu.split.gateway.Gateway;
import org.minshu.split.gateway.Nginx;
import org.minshu.split.identity.Keycloak;
import org.minshu.split.identity.KeycloakHome;

/** Everything as processes of its own; this one starts, watches and routes, as an orchestrator would. */
final class SplitHouse implements House {

    private static final int SEARCH_NODES = 3;

    private final Path project;
    private final Options options;
    private final Progress progress;
    private final Parts parts;

    SplitHouse(Path project, Options options, Progress progress) {
        this.project = project;
        this.options = options;
        this.progress = progress;
        this.parts = new Parts(progress);
    }

    @Override
    public void open() {
        new Port(options.bind(), options.port()).mustBeFree();
        Nginx.mustBeInstalled();
        var folder = parts.keep(DataFolder.take(options.dataDir()));
        progress.say("Minshu is starting, split; data in " + options.dataDir());
        try {
            open(folder);
        } catch (EngineFailedException e) {
            throw new CannotStartException(String.valueOf(e.getMessage()));
        } catch (CompletionException e) {
            throw new CannotStartException(String.valueOf(e.getCause()));
        }
        progress.say("Minshu is ready at " + options.publicUrl());
    }

    private void open(DataFolder folder) {
        var home = new KeycloakHome(project.resolve("split/target/run"));
        var built = CompletableFuture.runAsync(home::build);
        var engines = parts.keep(Engines.withCluster(folder.engines(), NodeMemory.STANDALONE, SEARCH_NODES));
        var ground = Ground.open(folder, engines, progress);
        var keycloak = parts.keep(new Keycloak(home, folder, ground.databases(), options.publicUrl()));
        var nginx = parts.keep(new Nginx(folder, options, keycloak.port()));
        var settings = new ReplicaSettings(folder, ground, options, keycloak.provider(), nginx.internalUrl());
        var replicas = parts.keep(new Replicas(new Programs(project, folder), settings));
        built.join();
        start(keycloak, nginx, replicas);
        parts.keep(Gateway.over(nginx, replicas, folder));
        Engines.startTogether(replicas.all(), started -> progress.ready(started.name()));
        parts.keep(Watch.over(everything(engines, keycloak, nginx, replicas), progress));
        var tokens = URI.create(keycloak.provider().forApplications("token"));
        Seeding.of(folder, nginx.localUrl(), tokens, progress).fill(options.empty());
    }

    private void start(Keycloak keycloak, Nginx nginx, Replicas replicas) {
        var migration = CompletableFuture.runAsync(replicas::migrate);
        Engines.startTogether(List.of(keycloak, nginx), started -> progress.ready(started.name()));
        migration.join();
        progress.ready("Schemas");
    }

    private static List<Engine> everything(Engines engines, Keycloak keycloak, Nginx nginx, Replicas replicas) {
        var all = new ArrayList<>(engines.all());
        all.add(keycloak);
        all.add(nginx);
        all.addAll(replicas.all());
        return all;
    }

    @Override
    public void close() {
        parts.close();
    }
}
