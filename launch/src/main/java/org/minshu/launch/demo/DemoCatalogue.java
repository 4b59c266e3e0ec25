package org.minshu.launch.demo;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minshu.client.dataset.BulkLine;
import org.minshu.ingestion.importing.BulkApi;
import org.minshu.ingestion.machine.MachineTokens;
import org.minshu.launch.demo.rows.SyntheticFile;
import org.minshu.launch.demo.seed.Seed;
import org.minshu.launch.demo.seed.SeedDataset;
import org.minshu.launch.demo.seed.Seeds;
import org.minshu.model.code.ResourceCode;

/**
 * Loads the demo catalogue by calling the API as the machine client {@code demo-authority}. What is there already is left
 * alone, so that a load which was cut off is completed by repeating it.
 */
public final class DemoCatalogue {

    private static final String CLIENT = "demo-authority";
    private static final String SOURCE = "minshu-demo";
    private static final int BATCH = 20;
    private static final String NOTICE = "（平台所附文件为机器生成的合成示例数据，不是真实业务数据。）";
    private static final String NOTICE_EN =
            " (The attached file holds synthetic rows made by a machine, no real records.)";

    private final DemoApi api;
    private final BulkApi bulk;
    private final Consumer<String> progress;

    /** {@code progress} is told what has been loaded, in words for the person at the terminal. */
    public DemoCatalogue(URI api, URI tokens, Consumer<String> progress) {
        var machine = new MachineTokens(tokens, CLIENT, CLIENT);
        this.api = new DemoApi(api, machine::token);
        this.bulk = new BulkApi(api, machine::token);
        this.progress = progress;
    }

    /** Regions: reference data of the product, wanted in an empty platform, too. */
    public void loadReference() throws IOException, InterruptedException {
        put("/api/v1/regions/", Seeds.regions());
        progress.accept("regions");
    }

    /**
     * Everything else.
     *
     * @throws DemoRefusedException where the API's validation refuses something
     */
    public void loadDemo() throws IOException, InterruptedException {
        put("/api/v1/departments/", Seeds.departments());
        put("/api/v1/libraries/", Seeds.libraries());
        progress.accept("departments and libraries");
        var datasets = Seeds.datasets();
        var files = SyntheticFile.all();
        register(datasets, files);
        progress.accept(datasets.size() + " datasets");
        scenarios();
        upload(datasets, files);
    }

    private <T> void put(String path, List<Seed<T>> seeds) throws IOException, InterruptedException {
        for (var seed : seeds) {
            api.putNew(path + seed.key(), seed.form());
        }
    }

    private void register(List<SeedDataset> datasets, List<SyntheticFile> files)
            throws IOException, InterruptedException {
        var withFile = files.stream().map(SyntheticFile::dataset).collect(Collectors.toSet());
        for (int from = 0; from < datasets.size(); from += BATCH) {
            var batch = datasets.subList(from, Math.min(from + BATCH, datasets.size()));
            var outcomes = bulk.send(batch.stream()
                    .map(dataset -> line(dataset, withFile.contains(dataset.id())))
                    .toList());
            for (int i = 0; i < outcomes.size(); i++) {
                mustBeRegistered(batch.get(i), outcomes.get(i));
            }
        }
    }

    private static BulkLine line(SeedDataset dataset, boolean hasFile) {
        return new BulkLine(SOURCE, dataset.id(), dataset.metadata(hasFile ? NOTICE : "", hasFile ? NOTICE_EN : ""));
    }

    private static void mustBeRegistered(SeedDataset dataset, BulkLine.Outcome outcome) {
        if (outcome.problem() != null) {
            throw new DemoRefusedException("Dataset " + dataset.id() + " was refused: " + outcome);
        }
        if (!dataset.resourceCode().equals(outcome.code())) {
            throw new DemoRefusedException("Dataset %s got the code %s instead of %s"
                    .formatted(dataset.id(), outcome.code(), dataset.resourceCode()));
        }
    }

    private void scenarios() throws IOException, InterruptedException {
        var scenarios = Seeds.scenarios();
        put("/api/v1/scenarios/", scenarios);
        progress.accept(scenarios.size() + " scenarios");
    }

    private void upload(List<SeedDataset> datasets, List<SyntheticFile> files)
            throws IOException, InterruptedException {
        Map<String, SeedDataset> byId =
                datasets.stream().collect(Collectors.toMap(SeedDataset::id, Function.identity()));
        for (var file : files) {
            var dataset = byId.get(file.dataset());
            if (dataset == null) {
                throw new IllegalStateException("No dataset " + file.dataset());
            }
            upload(dataset, file);
        }
        progress.accept(files.size() + " files of synthetic rows");
    }

    private void upload(SeedDataset dataset, SyntheticFile file) throws IOException, InterruptedException {
        var slug = new ResourceCode(dataset.resourceCode()).slug();
        var name = file.name(dataset);
        var there = api.dataset(slug).distributions().stream()
                .anyMatch(distribution -> distribution.name().equals(name));
        if (!there) {
            api.upload(slug, name, file.content(dataset));
        }
    }
}
