package org.minshu.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.minshu.bench.catalogue.Entries;
import org.minshu.bench.catalogue.Filling;
import org.minshu.bench.catalogue.Filling.Filled;
import org.minshu.bench.catalogue.Questions;
import org.minshu.bench.change.ChangeSheet;
import org.minshu.bench.change.Changes;
import org.minshu.bench.fault.Faults;
import org.minshu.bench.measure.Agreement;
import org.minshu.bench.measure.Clients;
import org.minshu.bench.measure.Figures;
import org.minshu.bench.measure.Kinds;
import org.minshu.bench.platform.Api;
import org.minshu.bench.platform.Household;
import org.minshu.bench.platform.Memory;
import org.minshu.bench.platform.PidFiles;
import org.minshu.bench.platform.Platform;
import org.minshu.bench.platform.SearchNodes;
import org.minshu.bench.report.Machine;
import org.minshu.bench.report.Sheet;
import org.minshu.bench.session.Browsing;
import org.minshu.bench.session.BrowsingSheet;
import org.minshu.bench.table.TableMeasuring;
import org.minshu.bench.table.TableSheet;
import org.minshu.bench.table.TableTrial;
import org.minshu.bench.table.UploadedSheet;
import org.minshu.bench.usage.UsageKinds;
import org.minshu.bench.usage.UsageLoad;
import org.minshu.bench.usage.UsageSheet;
import org.minshu.ingestion.importing.BulkApi;

/** Everything that is measured of one platform, in the order in which one measurement disturbs the next least. */
record Measuring(Path project, Plan plan, Consumer<String> progress) {

    private static final String CLIENT = "demo-authority";
    private static final long SEED = 20_261_123;
    private static final int COMPARED = 100;
    private static final int WANTED_QUESTIONS = 2_000;

    /** One that ran already. */
    Sheet of(Platform platform) throws IOException, InterruptedException {
        return of(platform, Machine.load(), null);
    }

    /** {@code load} is the machine's before it was started. */
    Sheet of(Platform platform, String load, @Nullable Duration start) throws IOException, InterruptedException {
        var fresh = Memory.of(Household.of(platform));
        var api = new Api(platform, CLIENT);
        var filled = fill(platform, api);
        var questions = questions(filled);
        var nodes = SearchNodes.of(platform);
        var agreement = nodes.isEmpty() ? null : Agreement.check(api, nodes.getFirst(), questions, COMPARED);
        var figures = measure(new Kinds(platform, filled.slugs(), questions, platform.tokensOf(CLIENT)), nodes);
        var used = Memory.of(Household.of(platform));
        var browsing = browsing(platform, filled, questions);
        var changes = changes(platform, api);
        var uploaded = uploaded(platform, api);
        var usage = usage(platform);
        var table = table(platform);
        var faults = faults(platform, filled, questions);
        return new Sheet(
                platform.title(),
                load,
                start,
                filled,
                fresh,
                used,
                plan.sentence(),
                figures,
                agreement,
                browsing,
                changes,
                uploaded,
                usage,
                table,
                faults);
    }

    private Filled fill(Platform platform, Api api) throws IOException, InterruptedException {
        progress.accept("Filling in %d datasets".formatted(plan.datasets()));
        return new Filling(new BulkApi(platform.url(), platform.tokensOf(CLIENT)), api)
                .with(Entries.upTo(plan.datasets(), project));
    }

    private Questions questions(Filled filled) {
        var questions = Questions.of(filled.titles(), SEED);
        progress.accept("%d different questions%s"
                .formatted(
                        questions.size(),
                        questions.size() < WANTED_QUESTIONS ? ": too few to say much; fill in more datasets" : ""));
        return questions;
    }

    private List<Figures> measure(Kinds kinds, List<URI> nodes) throws InterruptedException {
        try (var clients = new Clients(plan.clients())) {
            return plan.asked(progress).measure(kinds.all(nodes), clients);
        }
    }

    private @Nullable BrowsingSheet browsing(Platform platform, Filled filled, Questions questions)
            throws IOException, InterruptedException {
        if (plan.browsers() == 0) {
            return null;
        }
        progress.accept("Signing people in with %d browsers".formatted(plan.browsers()));
        return new Browsing(platform, filled.slugs(), questions).of(plan.browsers(), plan.minutes());
    }

    private ChangeSheet changes(Platform platform, Api api) throws IOException, InterruptedException {
        try (var clients = new Clients(plan.clients())) {
            return new Changes(platform, api, platform.tokensOf(CLIENT))
                    .measured(Entries.upTo(plan.datasets(), project).lines(), plan.asked(progress), clients);
        }
    }

    private @Nullable UploadedSheet uploaded(Platform platform, Api api) throws IOException, InterruptedException {
        if (plan.uploadRows() == 0) {
            return null;
        }
        progress.accept("Uploading a table of %d rows".formatted(plan.uploadRows()));
        return new TableTrial(platform, api).of(plan.uploadRows());
    }

    /** Records go straight into the database, so that has to be on this machine. */
    private @Nullable UsageSheet usage(Platform platform) throws IOException, InterruptedException {
        var folder = platform.folder();
        if (plan.usage() == 0 || folder == null) {
            return null;
        }
        progress.accept("Loading %d records of use".formatted(plan.usage()));
        var loaded = new UsageLoad(folder).with(plan.usage());
        var kinds = new UsageKinds(platform, platform.tokensOf(CLIENT), loaded.departments());
        try (var clients = new Clients(1)) {
            return new UsageSheet(loaded, plan.asked(progress).measure(kinds.all(), clients));
        }
    }

    /** Its object and its rows are put where they belong without asking, so that has to be on this machine. */
    private @Nullable TableSheet table(Platform platform) throws IOException, InterruptedException {
        var folder = platform.folder();
        if (plan.rows() == 0 || folder == null) {
            return null;
        }
        progress.accept("Making and loading a table of %d rows".formatted(plan.rows()));
        return new TableMeasuring(platform.url(), folder, plan.asked(progress)).of(plan.rows(), plan.clients());
    }

    private List<Faults.Seen> faults(Platform platform, Filled filled, Questions questions)
            throws IOException, InterruptedException {
        var replicas = platform.replicas();
        var folder = platform.folder();
        if (!plan.faults() || folder == null || replicas.isEmpty()) {
            return List.of();
        }
        return new Faults(platform, filled.slugs(), questions, progress).all(replicas.get(), new PidFiles(folder));
    }
}
