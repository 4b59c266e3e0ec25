package org.minshu.bench.session;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.minshu.bench.catalogue.Questions;
import org.minshu.bench.platform.Api;
import org.minshu.bench.platform.Household;
import org.minshu.bench.platform.Memory;
import org.minshu.bench.platform.Platform;

/**
 * Signs people in, each with a browser of their own, and lets them look at pages with some time to read each.
 *
 * @param slugs of datasets that are published
 */
public record Browsing(Platform platform, List<String> slugs, Questions questions) {

    private static final List<String> PEOPLE = List.of("developer", "steward", "authority", "auditor");
    private static final int SHORTEST_READING = 2000;
    private static final int LONGEST_READING = 6000;
    private static final Duration SAMPLED_EVERY = Duration.ofSeconds(5);

    public BrowsingSheet of(int count, int minutes) throws IOException, InterruptedException {
        long before = memory();
        var browsers = IntStream.range(0, count)
                .mapToObj(_ -> new SignedInBrowser(platform.url()))
                .toList();
        try {
            for (int i = 0; i < count; i++) {
                browsers.get(i).signIn(PEOPLE.get(i % PEOPLE.size()));
            }
            return looked(browsers, minutes, before);
        } finally {
            browsers.forEach(SignedInBrowser::close);
        }
    }

    private BrowsingSheet looked(List<SignedInBrowser> browsers, int minutes, long before) throws InterruptedException {
        long signedIn = memory();
        var pages = new LongAdder();
        var failed = new LongAdder();
        var people = browsers.stream()
                .map(browser -> Thread.ofVirtual().start(() -> look(browser, pages, failed)))
                .toList();
        try {
            var means = new ArrayList<Long>();
            for (int minute = 0; minute < minutes; minute++) {
                means.add(meanOfAMinute());
            }
            return new BrowsingSheet(browsers.size(), pages.sum(), failed.sum(), before, signedIn, means);
        } finally {
            people.forEach(Thread::interrupt);
        }
    }

    private void look(SignedInBrowser browser, LongAdder pages, LongAdder failed) {
        try {
            while (true) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(SHORTEST_READING, LONGEST_READING));
                (browser.sees(page()) ? pages : failed).increment();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private long meanOfAMinute() throws InterruptedException {
        long samples = Duration.ofMinutes(1).dividedBy(SAMPLED_EVERY);
        long sum = 0;
        for (int i = 0; i < samples; i++) {
            Thread.sleep(SAMPLED_EVERY);
            sum += memory();
        }
        return sum / samples;
    }

    private String page() {
        return switch (ThreadLocalRandom.current().nextInt(5)) {
            case 0 -> "/";
            case 1, 2 -> "/datasets?q=" + Api.encode(questions.next());
            case 3 -> "/datasets/" + slugs.get(ThreadLocalRandom.current().nextInt(slugs.size()));
            default -> "/console/notifications";
        };
    }

    private long memory() {
        return Memory.together(Household.of(platform));
    }
}
