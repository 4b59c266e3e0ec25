package org.minshu.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minshu.bench.platform.Launched;
import org.minshu.bench.platform.NotStartedException;
import org.minshu.bench.platform.Platform;
import org.minshu.bench.platform.Shape;
import org.minshu.bench.relevance.RelevanceMeasuring;
import org.minshu.bench.report.Machine;
import org.minshu.bench.report.Markdown;
import org.minshu.bench.report.RelevanceWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bin/bench}; the system property {@code minshu.project} names the built project. */
@Command(
        name = "bin/bench",
        mixinStandardHelpOptions = true,
        description = "Takes the platform's figures on this machine, and prints them as Markdown.")
public final class Bench implements Callable<Integer> {

    /** What --shape may name. */
    enum Choice {
        STANDALONE,
        SPLIT,
        BOTH;

        List<Shape> shapes() {
            return switch (this) {
                case STANDALONE -> List.of(Shape.STANDALONE);
                case SPLIT -> List.of(Shape.SPLIT);
                case BOTH -> List.of(Shape.STANDALONE, Shape.SPLIT);
            };
        }
    }

    @Option(names = "--shape", defaultValue = "both", description = "standalone, split or both (${DEFAULT-VALUE})")
    private Choice shape = Choice.BOTH;

    @Option(names = "--url", description = "Measure a platform that runs already, instead of starting one")
    private @Nullable URI url;

    @Option(names = "--relevance", description = "Measure how well searches find, and nothing else; standalone only")
    private boolean relevance;

    @Option(names = "--tokens", paramLabel = "PATH", description = "Where it issues tokens (/oauth2/token)")
    private String tokens = Shape.STANDALONE.tokens();

    @Option(names = "--data-dir", description = "Its data folder, where that is on this machine")
    private @Nullable Path dataDir;

    @Mixin
    private Plan plan = new Plan();

    private Bench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try {
            measure();
            return 0;
        } catch (NotStartedException e) {
            say(String.valueOf(e.getMessage()));
            return 1;
        }
    }

    private void measure() throws IOException, InterruptedException {
        System.out.println(Markdown.head(LocalDate.now(ZoneId.systemDefault()), Machine.ours()));
        if (url != null) {
            var folder = dataDir == null ? null : dataDir.toAbsolutePath().normalize();
            var platform = new Platform("running at " + url, url, url.resolve(tokens), folder, null);
            System.out.println(
                    relevance ? relevanceOf(platform) : new Markdown(measuring().of(platform)).text());
        } else {
            for (var each : relevance ? List.of(Shape.STANDALONE) : shape.shapes()) {
                System.out.println(started(each));
            }
        }
    }

    /** Stopped in the end, also when we are. */
    private String started(Shape each) throws IOException, InterruptedException {
        say("Starting " + each.title());
        var load = Machine.load();
        try (var launched = Launched.of(project(), each, line -> say("  | " + line))) {
            Runtime.getRuntime().addShutdownHook(new Thread(launched::close, "stop"));
            var start = launched.awaitReady();
            return relevance
                    ? relevanceOf(launched.platform())
                    : new Markdown(measuring().of(launched.platform(), load, start)).text();
        }
    }

    private static String relevanceOf(Platform platform) throws IOException, InterruptedException {
        return new RelevanceWords(new RelevanceMeasuring(project(), Bench::say).of(platform)).text();
    }

    private Measuring measuring() {
        return new Measuring(project(), plan, Bench::say);
    }

    private static Path project() {
        return Path.of(System.getProperty("minshu.project", "."))
                .toAbsolutePath()
                .normalize();
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
