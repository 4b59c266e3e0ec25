package org.minshu.ingestion.table.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.minshu.client.file.InspectDistribution;
import org.minshu.client.file.ProgressForm;
import org.minshu.client.file.UnderstandingForm;
import org.minshu.ingestion.platform.DerivedObjects;
import org.minshu.ingestion.platform.StoredFiles;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.ingestion.table.parquet.Profiles;
import org.minshu.ingestion.table.reading.Bounded;
import org.minshu.ingestion.table.reading.Detected;
import org.minshu.ingestion.table.reading.Detection;
import org.minshu.ingestion.table.reading.FileReading;
import org.minshu.ingestion.workspace.Workspace;
import org.minshu.model.vocabulary.ReadingRefusal;

/** What each step does. Every step may be done again: what it writes has keys of its own each time. */
final class Steps {

    private static final String ORIGINAL = "original";

    /** A file that ends the process each time it is read must not do so for ever. */
    private static final int MOST_DEATHS = 4;

    private final StoredFiles files;
    private final DerivedObjects objects;
    private final Results results;
    private final Understandings understandings;
    private final Workspace workspace;
    private final Limits limits;

    Steps(
            StoredFiles files,
            DerivedObjects objects,
            Understandings understandings,
            Workspace workspace,
            Limits limits) {
        this.files = files;
        this.objects = objects;
        this.results = new Results(files, objects);
        this.understandings = understandings;
        this.workspace = workspace;
        this.limits = limits;
    }

    void detect(InspectDistribution work) throws IOException {
        var id = work.distribution();
        workspace.tidy(limits.time().multipliedBy(2));
        workspace.clear(id);
        var name = fetch(id);
        if (name.isEmpty() || !progress(id, Step.DETECT, List.of())) {
            forget(id);
            return;
        }
        try {
            var detected = detected(id, name.get());
            understandings.begin(work, Found.of(name.get(), detected), Step.CONVERT);
        } catch (Unreadable refused) {
            understandings.begin(work, Found.refused(name.get(), null, refusal(refused)), Step.REPORT);
        }
    }

    private Detected detected(String id, String name) throws IOException {
        var original = workspace.folder(id).resolve(ORIGINAL);
        return Bounded.call(limits, () -> Detection.of(original, name, limits, new Ticking(limits)));
    }

    void convert(InspectDistribution work) throws IOException {
        var id = work.distribution();
        var found = understandings.at(Step.CONVERT, id);
        if (found.isEmpty()) {
            return;
        }
        var original = original(id);
        if (original.isEmpty() || !progress(id, Step.CONVERT, List.of())) {
            forget(id);
            return;
        }
        if (understandings.begun(id) > MOST_DEATHS) {
            var deadly = new UnderstandingForm.Refusal(
                    ReadingRefusal.MEMORY_EXCEEDED.name(),
                    "Workers ended while they read it, " + MOST_DEATHS + " times");
            var refused = Found.refused(found.get().name(), found.get().detected(), deadly);
            understandings.advance(work, Step.CONVERT, refused, Step.REPORT);
            return;
        }
        try {
            convert(work, found.get(), original.get());
        } finally {
            understandings.survived(id);
        }
    }

    private void convert(InspectDistribution work, Found found, Path original) throws IOException {
        var id = work.distribution();
        var detected = Objects.requireNonNull(found.detected());
        try {
            var reading = Bounded.call(
                    limits,
                    () -> FileReading.read(original, found.name(), detected, tables(id), limits, new Ticking(limits)));
            var stored = results.store(id, found, reading);
            understandings.advance(work, Step.CONVERT, stored, stored.text() == null ? Step.PROFILE : Step.REPORT);
        } catch (Unreadable refused) {
            var refusal = Found.refused(found.name(), detected, refusal(refused));
            understandings.advance(work, Step.CONVERT, refusal, Step.REPORT);
        }
    }

    /** Emptied: what an earlier try left is of no use. */
    private Path tables(String id) throws IOException {
        workspace.clear(id + "-tables");
        return workspace.folder(id + "-tables");
    }

    void profile(InspectDistribution work) throws IOException {
        var id = work.distribution();
        var found = understandings.at(Step.PROFILE, id);
        if (found.isEmpty()) {
            return;
        }
        if (!progress(id, Step.PROFILE, List.of())) {
            forget(id);
            return;
        }
        try {
            var profiled = profiled(id, found.get());
            if (profiled.isEmpty()) {
                again(work);
            } else {
                understandings.advance(
                        work,
                        Step.PROFILE,
                        found.get().with(profiled, found.get().notes()),
                        Step.REPORT);
            }
        } catch (Unreadable refused) {
            var refusal = Found.refused(found.get().name(), found.get().detected(), refusal(refused));
            understandings.advance(work, Step.PROFILE, refusal, Step.REPORT);
        }
    }

    /** Nothing where an object is gone. */
    private List<Found.Made> profiled(String id, Found found) throws IOException {
        var profiled = new ArrayList<Found.Made>();
        var ticking = new Ticking(limits);
        var folder = workspace.folder(id + "-profile");
        for (var made : found.tables()) {
            var parquet = folder.resolve("table.parquet");
            if (!objects.fetch(made.stored().objectKey(), parquet)) {
                return List.of();
            }
            profiled.add(made.with(Bounded.call(
                    limits,
                    () -> Profiles.of(parquet, made.stored().columns(), found.notes(), folder, limits, ticking))));
        }
        return profiled;
    }

    void report(InspectDistribution work) {
        var id = work.distribution();
        var found = understandings.at(Step.REPORT, id);
        if (found.isPresent()) {
            try {
                files.understood(id, found.get().form());
            } catch (StoredFiles.ObjectsGone _) {
                again(work);
                return;
            }
        }
        forget(id);
    }

    /** From the beginning: the objects were removed, because it took too long. */
    private void again(InspectDistribution work) {
        understandings.restart(work);
        clear(work.distribution());
    }

    private void forget(String id) {
        understandings.end(id);
        clear(id);
    }

    private void clear(String id) {
        workspace.clear(id);
        workspace.clear(id + "-tables");
        workspace.clear(id + "-profile");
    }

    /** The copy that the step before made, where this process has it; else a new one. */
    private Optional<Path> original(String id) throws IOException {
        var original = workspace.folder(id).resolve(ORIGINAL);
        return Files.exists(original) || fetch(id).isPresent() ? Optional.of(original) : Optional.empty();
    }

    /** A copy that was cut off never has the name of a whole one. */
    private Optional<String> fetch(String id) throws IOException {
        var original = workspace.folder(id).resolve(ORIGINAL);
        var part = workspace.folder(id).resolve(ORIGINAL + ".part");
        var name = files.fetch(id, part);
        if (name.isPresent()) {
            Files.move(part, original, StandardCopyOption.REPLACE_EXISTING);
        }
        return name;
    }

    private boolean progress(String id, Step step, List<String> announced) {
        return files.progressed(id, new ProgressForm(step.name(), step.percent(), announced));
    }

    private static UnderstandingForm.Refusal refusal(Unreadable refused) {
        return new UnderstandingForm.Refusal(refused.refusal().name(), refused.detail());
    }
}
