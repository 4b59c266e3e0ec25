package org.minshu.ingestion.table.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.minshu.ingestion.table.Limits;

/**
 * The texts that the cells of a workbook share. There can be millions: those that do not fit a small heap are kept in a file,
 * of which the ones used last are at hand.
 */
final class SharedTexts implements Closeable {

    private static final int AT_HAND = 20_000;
    private static final int BLOCK = 1 << 20;

    private final Path file;
    private final FileChannel channel;
    private ByteBuffer block = ByteBuffer.allocate(BLOCK);
    private long[] ends = new long[1024];
    private int count;
    private long written;

    private final Map<Integer, String> recent = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > AT_HAND;
        }
    };

    private SharedTexts(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    static SharedTexts none(Path folder) throws IOException {
        return new SharedTexts(folder.resolve("shared-texts"));
    }

    /** Phonetic hints are no part of a text. */
    void read(XMLStreamReader xml, Limits limits) throws XMLStreamException {
        var text = new StringBuilder();
        int phonetic = 0;
        boolean inText = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
                    inText = phonetic == 0 && xml.getLocalName().equals("t");
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    if (inText && text.length() <= limits.cell()) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    inText = false;
                    phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    if (xml.getLocalName().equals("si")) {
                        add(text.toString());
                        text.setLength(0);
                    }
                }
                default -> {}
            }
        }
        flush();
    }

    String get(int index) {
        if (index < 0 || index >= count) {
            return "";
        }
        return recent.computeIfAbsent(index, this::load);
    }

    private void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > block.remaining()) {
            flush();
        }
        if (bytes.length > block.capacity()) {
            block = ByteBuffer.allocate(bytes.length);
        }
        block.put(bytes);
        written += bytes.length;
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = written;
    }

    private void flush() {
        try {
            block.flip();
            while (block.hasRemaining()) {
                channel.write(block);
            }
            block.clear();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private String load(int index) {
        long from = index == 0 ? 0 : ends[index - 1];
        var bytes = ByteBuffer.allocate((int) (ends[index] - from));
        try {
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {}
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.delete(file);
    }
}
