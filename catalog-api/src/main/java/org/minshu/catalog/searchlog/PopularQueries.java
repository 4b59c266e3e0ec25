package org.minshu.catalog.searchlog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.search.text.Folding;
import org.minshu.search.text.Latin;
import org.minshu.search.text.Readings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** What many search for and find, read again each minute by nobody who waits. */
@Service
public class PopularQueries {

    private static final Logger LOG = LoggerFactory.getLogger(PopularQueries.class);
    private static final int DAYS = 30;
    private static final int MOST = 300;
    private static final Duration OLDEST = Duration.ofMinutes(1);

    private final SearchDays days;
    private final Clock clock;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Read read = new Read(Instant.MIN, List.of());

    PopularQueries(SearchDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** Those that begin with or contain what is typed, or are spelt or abbreviated so; the most frequent first. */
    public List<String> like(String typed, int most) {
        var text = Folding.fold(typed).replaceAll(" +", " ").strip();
        return current().stream()
                .filter(query -> query.continues(text))
                .sorted(Comparator.comparing(query -> !query.text().startsWith(text)))
                .limit(most)
                .map(Query::text)
                .toList();
    }

    private List<Query> current() {
        var last = read;
        if (last.at().isBefore(clock.instant().minus(OLDEST)) && reading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("popular-queries").start(this::readAgain);
        }
        return last.queries();
    }

    void readAgain() {
        try {
            var now = clock.instant();
            var queries = days.popular(CivilTime.day(now).minusDays(DAYS - 1), MOST);
            read = new Read(now, queries.stream().map(Query::of).toList());
        } catch (DataAccessException away) {
            LOG.debug("The queries of before are suggested on", away);
        } finally {
            reading.set(false);
        }
    }

    private record Read(Instant at, List<Query> queries) {}

    /**
     * One of them.
     *
     * @param spelt its syllables in one
     * @param initials the first letter of each
     */
    private record Query(String text, String spelt, String initials) {

        private static final int SHORTEST = 2;

        static Query of(String text) {
            var syllables = Readings.of(text);
            var initials = new StringBuilder();
            syllables.forEach(syllable -> initials.append(syllable.charAt(0)));
            return new Query(text, String.join("", syllables), initials.toString());
        }

        boolean continues(String typed) {
            return !typed.isEmpty() && !typed.equals(text) && (text.contains(typed) || soundsLike(typed));
        }

        private boolean soundsLike(String typed) {
            var letters = typed.replace(" ", "");
            return letters.length() >= SHORTEST
                    && Latin.isPlain(letters)
                    && (spelt.startsWith(letters) || initials.startsWith(letters));
        }
    }
}
