package org.minshu.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.minshu.launch.demo.DemoCatalogue;
import org.minshu.launch.demo.DemoRefusedException;

/** Fills a new platform, each part once; what was cut off is completed by the next start. */
public final class Seeding {

    private final DataFolder folder;
    private final DemoCatalogue catalogue;
    private final Progress progress;

    private Seeding(DataFolder folder, DemoCatalogue catalogue, Progress progress) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.progress = progress;
    }

    /** {@code tokens} is where the machine clients of the demo get theirs. */
    public static Seeding of(DataFolder folder, URI api, URI tokens, Progress progress) {
        var catalogue = new DemoCatalogue(api, tokens, loaded -> progress.say("    loaded: " + loaded));
        return new Seeding(folder, catalogue, progress);
    }

    /** Loads what every platform needs and, unless it is to stay empty, the demo catalogue. */
    public void fill(boolean empty) {
        once(folder.referenceLoaded(), "Reference data", catalogue::loadReference);
        if (!empty) {
            once(folder.demoLoaded(), "Demo catalogue", catalogue::loadDemo);
        }
    }

    private void once(Path loaded, String what, Load load) {
        if (Files.exists(loaded)) {
            return;
        }
        try {
            load.run();
            Files.createFile(loaded);
            progress.ready(what);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | DemoRefusedException e) {
            progress.say(what + " is not complete; the next start goes on with it. " + e.getMessage());
        }
    }

    @FunctionalInterface
    private interface Load {
        void run() throws IOException, InterruptedException;
    }
}
