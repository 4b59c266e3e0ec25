package org.minshu.ingestion.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.minshu.ingestion.work.NotNowException;
import org.minshu.objects.ObjectMissing;
import org.minshu.objects.ObjectStore;
import org.minshu.objects.ObjectStoreUnavailable;
import org.minshu.objects.Stored;

/** The object store, as a worker sees it: a place for what it makes of files. */
public final class DerivedObjects implements AutoCloseable {

    private final ObjectStore objects;
    private final Runnable closing;

    /** With what is done when the process ends. */
    public DerivedObjects(ObjectStore objects, Runnable closing) {
        this.objects = objects;
        this.closing = closing;
    }

    public Stored put(String key, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return objects.put(key, content);
        } catch (ObjectStoreUnavailable away) {
            throw new NotNowException("The object store does not answer", away);
        }
    }

    /** False where there is none. */
    public boolean fetch(String key, Path target) throws IOException {
        try (var content = objects.get(key)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (ObjectMissing gone) {
            return false;
        } catch (ObjectStoreUnavailable away) {
            throw new NotNowException("The object store does not answer", away);
        }
    }

    @Override
    public void close() {
        closing.run();
    }
}
