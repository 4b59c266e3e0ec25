package org.minshu.catalog.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.minshu.catalog.dataset.RegisteredDataset;
import org.minshu.catalog.security.Caller;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.ObjectStore;
import org.minshu.objects.ObjectStoreUnavailable;
import org.minshu.objects.Stored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Takes files in: streamed into the object store, registered when the last byte is there, forgotten otherwise. */
@Service
class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final FileCustody custody;
    private final FileRegister register;
    private final ObjectRemovals removals;
    private final ObjectStore objects;
    private final FileSettings settings;
    private final Clock clock;

    Uploads(
            FileCustody custody,
            FileRegister register,
            ObjectRemovals removals,
            ObjectStore objects,
            FileSettings settings,
            Clock clock) {
        this.custody = custody;
        this.register = register;
        this.removals = removals;
        this.objects = objects;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param length as the caller states it; negative where unknown */
    Distribution receive(String slug, String sentName, long length, InputStream body, Caller caller) {
        return receive(slug, sentName, length, body, caller, file -> register.add(file, caller));
    }

    /** @param registering takes the file into the register once its bytes are stored; where it throws, they are forgotten */
    Distribution receive(
            String slug,
            String sentName,
            long length,
            InputStream body,
            Caller caller,
            Consumer<Distribution> registering) {
        var dataset = custody.requireDataset(slug, caller);
        var name = FileName.of(sentName);
        if (length > settings.maxSize().toBytes()) {
            throw new CatalogException(
                    ProblemType.FILE_TOO_LARGE,
                    "Files have at most " + settings.maxSize().toBytes() + " bytes");
        }
        var arriving = new ArrivingFile(body, settings.maxSize().toBytes());
        try {
            var beginning = arriving.beginning(FileTypes.BEGINNING);
            if (beginning.length == 0) {
                throw new CatalogException(ProblemType.FILE_EMPTY, "The body has no bytes");
            }
            var format = FileTypes.check(name, beginning);
            return keep(
                    dataset,
                    name,
                    format,
                    new SequenceInputStream(new ByteArrayInputStream(beginning), arriving),
                    registering);
        } catch (ArrivingFile.Refused refused) {
            throw refused.refusal();
        } catch (IOException broken) {
            throw new CatalogException(ProblemType.UPLOAD_CUT, "The upload could not be read: " + broken.getMessage());
        }
    }

    private Distribution keep(
            RegisteredDataset dataset,
            FileName name,
            FileFormat format,
            InputStream content,
            Consumer<Distribution> registering)
            throws IOException {
        var id = UUID.randomUUID().toString();
        var key = "distributions/" + id;
        removals.add(key, clock.instant().plus(settings.uploadTime()));
        boolean kept = false;
        try {
            var stored = objects.put(key, content);
            var file = file(id, key, dataset, name, format, stored);
            registering.accept(file);
            kept = true;
            return file;
        } finally {
            if (!kept) {
                forget(key);
            }
        }
    }

    private Distribution file(
            String id, String key, RegisteredDataset dataset, FileName name, FileFormat format, Stored stored) {
        return new Distribution(
                id,
                dataset.code(),
                dataset.department(),
                name.value(),
                format,
                stored.size(),
                stored.sha256(),
                key,
                Distribution.State.INSPECTING,
                null,
                List.of(),
                null,
                clock.instant(),
                Understood.NOT_YET);
    }

    /** At once where the store answers; else the cleaning does it. */
    private void forget(String key) {
        try {
            removals.hasten(key, clock.instant());
            objects.delete(key);
            removals.remove(key);
        } catch (ObjectStoreUnavailable | DataAccessException later) {
            LOG.warn("What was stored of {} is left to the cleaning: {}", key, later.getMessage());
        }
    }
}
