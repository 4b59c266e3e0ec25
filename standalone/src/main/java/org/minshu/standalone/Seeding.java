package org.minshu.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.minshu.standalone.demo.DemoCatalogue;
import org.minshu.standalone.demo.DemoRefusedException;

/** Fills a new platform, each part once; what was cut off is completed by the next start. */
final class Seeding {

    private final DataFolder folder;
    private final DemoCatalogue catalogue;
    private final Progress progress;

    Seeding(DataFolder folder, DemoCatalogue catalogue, Progress progress) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.progress = progress;
    }

    void reference() {
        once(folder.referenceLoaded(), "Reference data", catalogue::loadReference);
    }

    void demo() {
        once(folder.demoLoaded(), "Demo catalogue", catalogue::loadDemo);
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
