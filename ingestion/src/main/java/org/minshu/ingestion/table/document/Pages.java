package org.minshu.ingestion.table.document;

import java.io.BufferedWriter;
import java.io.IOException;
import org.minshu.ingestion.table.Ticking;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.databind.json.JsonMapper;

/** Cuts the text that a parser emits at the ends of pages and slides, and writes page after page. */
final class Pages extends DefaultHandler {

    private static final int LONGEST_PAGE = 1 << 20;
    private static final long LONGEST = 50_000_000;
    private static final int EXCERPT = 500;

    private final BufferedWriter out;
    private final Ticking ticking;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder excerpt = new StringBuilder();
    private int page = 1;
    private boolean paged;
    /** The title stands there, which is metadata. */
    private boolean head;

    private int pages;
    private long characters;

    Pages(BufferedWriter out, Ticking ticking) {
        this.out = out;
        this.ticking = ticking;
    }

    private record Page(int page, String text) {}

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        head |= local.equals("head");
        var kind = attributes.getValue("class");
        if (local.equals("div") && ("page".equals(kind) || "slide-content".equals(kind))) {
            turn();
            page += paged ? 1 : 0;
            paged = true;
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        switch (local) {
            case "head" -> head = false;
            case "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "br" -> line('\n');
            case "td", "th" -> line('\t');
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        ticking.check();
        if (!head && characters + text.length() < LONGEST) {
            text.append(chars, start, length);
        }
        if (text.length() > LONGEST_PAGE) {
            turn();
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        characters(chars, start, length);
    }

    @Override
    public void endDocument() throws SAXException {
        turn();
    }

    private void line(char end) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(end);
        }
    }

    private void turn() throws SAXException {
        var whole = text.toString()
                .replaceAll("[ \\t\\u00A0]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
        text.setLength(0);
        if (whole.isEmpty()) {
            return;
        }
        pages++;
        characters += whole.length();
        if (excerpt.length() < EXCERPT) {
            excerpt.append(excerpt.isEmpty() ? "" : "\n").append(whole, 0, Math.min(whole.length(), EXCERPT));
        }
        try {
            out.write(JsonMapper.shared().writeValueAsString(new Page(page, whole)));
            out.write('\n');
        } catch (IOException full) {
            throw new SAXException(full);
        }
    }

    int pages() {
        return pages;
    }

    long characterCount() {
        return characters;
    }

    String excerpt() {
        return excerpt.length() > EXCERPT ? excerpt.substring(0, EXCERPT) : excerpt.toString();
    }
}
