package org.minshu.catalog.passage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.minshu.objects.ObjectMissing;
import org.minshu.objects.ObjectStore;
import org.minshu.objects.ObjectStoreUnavailable;
import org.minshu.search.IndexDocument.PageText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the pages of one dataset's documents, lines of JSON as ingestion writes them, up to what the index takes. */
final class TextReading {

    /** Characters of a document. */
    static final int MOST_OF_FILE = 300_000;

    /** Characters of all documents of a dataset. */
    static final int MOST = 600_000;

    /** Pages of all documents of a dataset. */
    static final int MOST_PAGES = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(TextReading.class);

    private final ObjectStore objects;
    private int room = MOST;
    private int pages = MOST_PAGES;

    TextReading(ObjectStore objects) {
        this.objects = objects;
    }

    /**
     * What the document says of itself is page 0. No text where the object is gone, for then the file is too, and the index
     * will hear of it.
     */
    List<PageText> pages(StoredText stored) {
        var all = new ArrayList<PageText>();
        var about = Prose.within(Prose.joined(stored.about()), room);
        if (!about.isEmpty()) {
            all.add(new PageText(0, about));
            room -= about.length();
        }
        all.addAll(pages(stored.key()));
        return all;
    }

    private List<PageText> pages(String key) {
        if (room == 0 || pages == 0) {
            return List.of();
        }
        try (var lines = new BufferedReader(new InputStreamReader(objects.get(key), StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (ObjectMissing gone) {
            LOG.debug("The text {} is gone", key, gone);
            return List.of();
        } catch (JacksonException broken) {
            LOG.error("The text {} is no text of ours", key, broken);
            return List.of();
        } catch (IOException cut) {
            throw new ObjectStoreUnavailable(cut);
        }
    }

    private List<PageText> read(BufferedReader lines) throws IOException {
        var read = new ArrayList<PageText>();
        int left = Math.min(MOST_OF_FILE, room);
        for (var line = lines.readLine(); line != null && left > 0 && pages > 0; line = lines.readLine()) {
            var page = JsonMapper.shared().readValue(line, Line.class);
            var text = Prose.within(Prose.joined(page.text()), left);
            if (!text.isEmpty()) {
                read.add(new PageText(page.page(), text));
                left -= text.length();
                room -= text.length();
                pages--;
            }
        }
        return read;
    }

    private record Line(int page, String text) {}
}
