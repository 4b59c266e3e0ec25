package org.minshu.standalone;

import org.minshu.embedded.Engines;
import org.minshu.embedded.NodeMemory;
import org.minshu.launch.DataFolder;
import org.minshu.launch.Ground;
import org.minshu.launch.House;
import org.minshu.launch.Options;
import org.minshu.launch.Parts;
import org.minshu.launch.Port;
import org.minshu.launch.Progress;
import org.minshu.launch.Seeding;
import org.minshu.launch.Watch;

/** Engines as child processes, and everything else in this one. */
final class StandaloneHouse implements House {

    private final Options options;
    private final Progress progress;
    private final Parts parts;

    StandaloneHouse(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.parts = new Parts(progress);
    }

    @Override
    public void open() {
        new Port(options.bind(), options.port()).mustBeFree();
        var folder = parts.keep(DataFolder.take(options.dataDir()));
        progress.say("Minshu is starting; data in " + options.dataDir());
        var engines = parts.keep(new Engines(folder.engines(), NodeMemory.STANDALONE));
        var ground = Ground.open(folder, engines, progress);
        parts.keep(Applications.start(new ApplicationSettings(options, folder, ground)));
        progress.ready("Applications");
        parts.keep(Watch.over(engines.all(), progress));
        var here = options.localUrl();
        Seeding.of(folder, here, here.resolve("/oauth2/token"), progress).fill(options.empty());
        progress.say("Minshu is ready at " + options.publicUrl());
    }

    @Override
    public void close() {
        parts.close();
    }
}
