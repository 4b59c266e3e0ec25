package org.minshu.catalog.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.minshu.catalog.dataset.RegisteredDataset;
import org.minshu.catalog.security.Caller;
import org.minshu.client.file.DistributionView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.ObjectStore;
import org.minshu.objects.Stored;
import org.springframework.stereotype.Service;

/** Distributions that begin without content, for rows that are only pushed: an empty JSON Lines file, ready at once. */
@Service
public class PushedFiles {

    private final FileCustody custody;
    private final FileRegister register;
    private final DistributionViews views;
    private final Intake intake;
    private final ObjectStore objects;
    private final Clock clock;

    PushedFiles(
            FileCustody custody,
            FileRegister register,
            DistributionViews views,
            Intake intake,
            ObjectStore objects,
            Clock clock) {
        this.custody = custody;
        this.register = register;
        this.views = views;
        this.intake = intake;
        this.objects = objects;
        this.clock = clock;
    }

    /**
     * A new one.
     *
     * @throws CatalogException FILE_NAME_INVALID, FILE_TYPE_MISMATCH, and those of the dataset
     */
    public DistributionView create(String slug, String sentName, Caller caller) {
        var dataset = custody.requireDataset(slug, caller);
        var name = FileName.of(sentName);
        if (!FileFormat.of(name).filter(FileFormat.JSONL::equals).isPresent()) {
            throw new CatalogException(ProblemType.FILE_TYPE_MISMATCH, "The name ends in .jsonl");
        }
        var id = UUID.randomUUID().toString();
        var key = Intake.key(id);
        intake.expect(key);
        boolean kept = false;
        try {
            var file = file(id, key, dataset, name, objects.put(key, InputStream.nullInputStream()));
            register.add(file, caller);
            kept = true;
            return views.view(file, caller);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            if (!kept) {
                intake.discard(key);
            }
        }
    }

    private Distribution file(String id, String key, RegisteredDataset dataset, FileName name, Stored stored) {
        return new Distribution(
                id,
                dataset.code(),
                dataset.department(),
                name.value(),
                FileFormat.JSONL,
                stored.size(),
                stored.sha256(),
                key,
                Distribution.State.READY,
                null,
                List.of(),
                null,
                clock.instant(),
                Understood.NOT_YET);
    }
}
