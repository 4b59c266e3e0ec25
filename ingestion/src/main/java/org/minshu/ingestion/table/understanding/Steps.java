package org.minshu.ingestion.table.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.minshu.client.file.InspectDistribution;
import org.minshu.client.file.ProgressForm;
import org.minshu.client.file.UnderstandingForm;
import org.minshu.ingestion.platform.DerivedObjects;
import org.minshu.ingestion.platform.StoredFiles;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.ingestion.table.document.ExtractedText;
import org.minshu.ingestion.table.parquet.MadeTable;
import org.minshu.ingestion.table.parquet.Profiles;
import org.minshu.ingestion.table.reading.Bounded;
import org.minshu.ingestion.table.reading.Detected;
import org.minshu.ingestion.table.reading.Detection;
import org.minshu.ingestion.table.reading.FileReading;
import org.minshu.ingestion.table.reading.Reading;
import org.minshu.tables.StoredTable;

/** What each step does. Every step may be done again: what it writes has keys of its own each time. */
final class Steps {

    private static final String ORIGINAL = "original";

    private final StoredFiles files;
    private final DerivedObjects objects;
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
        var detected = Objects.requireNonNull(found.get().detected());
        try {
            var reading = Bounded.call(
                    limits,
                    () -> FileReading.read(
                            original.get(), found.get().name(), detected, tables(id), limits, new Ticking(limits)));
            var stored = store(id, found.get(), reading);
            understandings.advance(work, Step.CONVERT, stored, stored.text() == null ? Step.PROFILE : Step.REPORT);
        } catch (Unreadable refused) {
            var refusal = Found.refused(found.get().name(), detected, refusal(refused));
            understandings.advance(work, Step.CONVERT, refusal, Step.REPORT);
        }
    }

    /** Emptied: what an earlier try left is of no use. */
    private Path tables(String id) throws IOException {
        workspace.clear(id + "-tables");
        return workspace.folder(id + "-tables");
    }

    private Found store(String id, Found found, Reading reading) throws IOException {
        var prefix = "tables/" + id + "/" + UUID.randomUUID() + "/";
        return switch (reading) {
            case Reading.Text(var text) -> found.with(store(id, prefix + "text.jsonl", text));
            case Reading.Tables(var tables, var notes) -> {
                var made = new ArrayList<Found.Made>();
                for (int i = 0; i < tables.size(); i++) {
                    made.add(store(id, prefix + i, tables.get(i), i * 50 / tables.size()));
                }
                yield found.with(made, notes.stream().sorted().toList());
            }
        };
    }

    private UnderstandingForm.Text store(String id, String key, ExtractedText text) throws IOException {
        announce(id, 60, List.of(key));
        var stored = objects.put(key, text.file());
        return new UnderstandingForm.Text(
                key, stored.sha256(), stored.size(), text.pages(), text.characters(), text.excerpt(), text.metadata());
    }

    private Found.Made store(String id, String prefix, MadeTable table, int percent) throws IOException {
        var key = prefix + ".parquet";
        var rejects = table.rejects();
        var rejectsKey = rejects == null ? null : prefix + ".rejects.jsonl";
        announce(id, Step.CONVERT.percent() + percent, rejectsKey == null ? List.of(key) : List.of(key, rejectsKey));
        var stored = objects.put(key, table.parquet());
        if (rejects != null && rejectsKey != null) {
            objects.put(rejectsKey, rejects);
        }
        return new Found.Made(
                table.name(),
                new StoredTable(key, stored.sha256(), stored.size(), table.rows(), table.columns()),
                rejectsKey,
                table.rejected(),
                null);
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
                        work, Step.PROFILE, found.get().with(profiled, found.get().notes()), Step.REPORT);
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
        return Files.exists(original) || files.fetch(id, original).isPresent()
                ? Optional.of(original)
                : Optional.empty();
    }

    private boolean progress(String id, Step step, List<String> announced) {
        return files.progressed(id, new ProgressForm(step.name(), step.percent(), announced));
    }

    private void announce(String id, int percent, List<String> keys) {
        files.progressed(id, new ProgressForm(Step.CONVERT.name(), percent, keys));
    }

    private static UnderstandingForm.Refusal refusal(Unreadable refused) {
        return new UnderstandingForm.Refusal(refused.refusal().name(), refused.detail());
    }
}
