package org.minshu.bench.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minshu.bench.change.ChangeSheet;
import org.minshu.bench.fault.Faults.Seen;
import org.minshu.bench.measure.Figures;
import org.minshu.bench.measure.Kinds;
import org.minshu.bench.platform.Memory;
import org.minshu.bench.session.BrowsingSheet;
import org.minshu.bench.usage.UsageLoad;

/** One platform's figures as a part of a page. */
public final class Markdown {

    private final Sheet sheet;

    public Markdown(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What stands above the parts of one day and machine. */
    public static String head(LocalDate day, Machine machine) {
        return "## %s, %s%n".formatted(day, machine.sentence());
    }

    public String text() {
        var parts = new ArrayList<String>();
        parts.add("### " + sheet.title() + "\n");
        parts.add(whole());
        if (!sheet.used().isEmpty()) {
            parts.add(memory());
        }
        parts.add(requests(sheet.asked(), sheet.figures()));
        comparison().ifPresent(parts::add);
        meaning().ifPresent(parts::add);
        if (sheet.browsing() != null) {
            parts.add(browsing(sheet.browsing()));
        }
        parts.add(changes(sheet.changes()));
        if (sheet.uploaded() != null) {
            parts.add(TableWords.of(sheet.uploaded()));
        }
        if (sheet.usage() != null) {
            parts.add(loaded(sheet.usage().loaded()));
            parts.add(requests("with that many, one client", sheet.usage().figures()));
        }
        if (sheet.table() != null) {
            parts.add(TableWords.of(sheet.table(), Markdown::requests));
        }
        if (!sheet.faults().isEmpty()) {
            parts.add(faults());
        }
        return String.join("\n", parts);
    }

    private static String browsing(BrowsingSheet sheet) {
        return new Table(
                        "browsers signed in",
                        "pages seen",
                        "failed",
                        "resident before",
                        "signed in",
                        "mean of each minute")
                .row(
                        Words.count(sheet.browsers()),
                        Words.count(sheet.pages()),
                        Words.count(sheet.failed()),
                        Words.mebibytes(sheet.before()),
                        Words.mebibytes(sheet.signedIn()),
                        sheet.minutes().stream().map(Words::mebibytes).collect(Collectors.joining(", ")))
                .toString();
    }

    private String whole() {
        var table = new Table("what", "measured", "how");
        if (sheet.start() != null) {
            table.row(
                    "start to ready, empty folder, demo catalogue loaded",
                    Words.seconds(sheet.start()),
                    "`bin/run`, built before; load average before: " + sheet.load());
        }
        var filled = sheet.filled();
        return table.row(
                        "%s datasets registered, published and findable".formatted(Words.count(filled.created())),
                        "%s/s, %s in all".formatted(Words.perSecond(filled.perSecond()), Words.seconds(filled.took())),
                        "%s through the bulk API, %s sent".formatted(filled.origin(), Words.count(filled.sent())))
                .row(
                        "the same until all of them are found by meaning too",
                        "%s/s, %s in all"
                                .formatted(Words.perSecond(filled.knownPerSecond()), Words.seconds(filled.known())),
                        "their vectors computed, and the index told")
                .toString();
    }

    private String memory() {
        var table = new Table(
                "resident memory", sheet.start() == null ? "at first" : "right after start", "after all requests");
        for (var memory : sheet.used()) {
            var name = memory.shared() ? memory.name() + " (shared pages counted once)" : memory.name();
            table.row(name, of(memory.name()), Words.mebibytes(memory.bytes()));
        }
        return table.row("all", sum(sheet.fresh()), sum(sheet.used())).toString();
    }

    private String of(String name) {
        return sheet.fresh().stream()
                .filter(memory -> memory.name().equals(name))
                .findFirst()
                .map(memory -> Words.mebibytes(memory.bytes()))
                .orElse("-");
    }

    private static String sum(List<Memory> all) {
        return all.isEmpty()
                ? "-"
                : Words.mebibytes(all.stream().mapToLong(Memory::bytes).sum());
    }

    private String changes(ChangeSheet changes) {
        return requests(sheet.asked(), changes.registrations())
                + "\n"
                + new Table("change", "measured", "how")
                        .row(
                                "of those, found by searches",
                                "%s of %s".formatted(Words.count(changes.found()), Words.count(changes.sent())),
                                "counted after the last")
                        .row(
                                "index built anew behind its alias",
                                Words.perSecond(changes.indexedPerSecond()) + " datasets/s",
                                "%s datasets, median %s of %d"
                                        .formatted(
                                                Words.count(changes.indexed()),
                                                Words.seconds(changes.rebuild()),
                                                changes.rebuilds().size()));
    }

    private static String loaded(UsageLoad.Loaded loaded) {
        var seconds = loaded.copied().toMillis() / 1000.0;
        return new Table("records of use", "copied in", "records/s", "in the sums after another")
                .row(
                        Words.count(loaded.records()),
                        Words.seconds(loaded.copied()),
                        Words.perSecond(loaded.records() / seconds),
                        Words.seconds(loaded.folded()))
                .toString();
    }

    private static String requests(String asked, List<Figures> all) {
        var table = new Table(asked, "requests/s", "p50", "p95", "errors");
        for (var figures : all) {
            table.row(
                    figures.name(),
                    Words.perSecond(figures.perSecond()),
                    Words.milliseconds(figures.p50()),
                    Words.milliseconds(figures.p95()),
                    "%s of %s"
                            .formatted(
                                    Words.count(figures.errors()), Words.count(figures.requests() + figures.errors())));
        }
        return table.toString();
    }

    /** Of the platform's search with the engine's, where both were measured and asked the same. */
    private Optional<String> comparison() {
        var agreement = sheet.agreement();
        return agreement == null
                ? Optional.empty()
                : compared("Words as typed through the platform : straight", Kinds.TYPED, Kinds.ENGINE)
                        .map(line -> line
                                + "; both found as many datasets for %d of %d questions.\n"
                                        .formatted(agreement.same(), agreement.asked()));
    }

    private Optional<String> meaning() {
        return compared("Words and meaning : words alone", Kinds.SEARCH, Kinds.WORDS)
                .map(line -> line + ".\n");
    }

    private Optional<String> compared(String title, String one, String other) {
        return named(one)
                .flatMap(ours -> named(other)
                        .map(theirs -> "%s = %s of the requests/s, %s times the p50"
                                .formatted(
                                        title,
                                        Words.ratio(ours.perSecond() / theirs.perSecond()),
                                        Words.ratio((double) ours.p50().toNanos()
                                                / theirs.p50().toNanos()))));
    }

    private Optional<Figures> named(String name) {
        return sheet.figures().stream()
                .filter(figures -> figures.name().equals(name))
                .findFirst();
    }

    private String faults() {
        var table = new Table("fault", "to normal", "normal is", "requests", "failed", "drafts answered 201, missing");
        for (var seen : sheet.faults()) {
            table.row(
                    seen.fault(),
                    took(seen.took()),
                    seen.until(),
                    requests(seen),
                    seen.failures(),
                    "%s, %s".formatted(Words.count(seen.answered()), Words.count(seen.missing())));
        }
        return table.toString();
    }

    private static String took(@Nullable Duration took) {
        return took == null ? "not seen" : Words.seconds(took);
    }

    private static String requests(Seen seen) {
        return "%s GET, %s POST".formatted(Words.count(seen.reads()), Words.count(seen.writes()));
    }
}
