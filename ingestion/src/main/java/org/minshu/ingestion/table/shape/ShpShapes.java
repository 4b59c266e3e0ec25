package org.minshu.ingestion.table.shape;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Extent;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.model.vocabulary.ReadingRefusal;

/** The shapes of an ESRI shapefile (technical description of July 1998) as a stream of places. */
final class ShpShapes {

    private static final int MAGIC = 9994;
    private static final int HEADER = 100;

    private final DataInputStream in;
    private final Limits limits;

    ShpShapes(InputStream in, Limits limits) throws IOException {
        this.in = new DataInputStream(in);
        this.limits = limits;
        var header = this.in.readNBytes(HEADER);
        if (header.length < HEADER || ByteBuffer.wrap(header).getInt() != MAGIC) {
            throw new Unreadable(ReadingRefusal.DAMAGED, "The shapefile has no header");
        }
    }

    /** A place, or nothing where the next shape is null; throws where there is none. */
    @Nullable String next() throws IOException {
        var head = in.readNBytes(8);
        if (head.length < 8) {
            throw new Unreadable(ReadingRefusal.DAMAGED, "There are fewer shapes than attributes");
        }
        long length = 2L * ByteBuffer.wrap(head).getInt(4);
        if (length < 4 || length > 32L * limits.cell()) {
            throw new Unreadable(ReadingRefusal.DAMAGED, "A shape has " + length + " bytes");
        }
        var content = in.readNBytes((int) length);
        if (content.length < length) {
            throw new Unreadable(ReadingRefusal.DAMAGED, "The shapefile is cut short");
        }
        try {
            return shape(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
        } catch (IndexOutOfBoundsException | BufferUnderflowException | NegativeArraySizeException broken) {
            throw new Unreadable(ReadingRefusal.DAMAGED, "A shape is shorter than it says", broken);
        }
    }

    private static @Nullable String shape(ByteBuffer content) {
        var extent = new Extent();
        var text = switch (content.getInt()) {
            case 0 -> null;
            case 1, 11, 21 -> "{\"type\":\"Point\",\"coordinates\":" + point(content, extent) + "}";
            case 8, 18, 28 -> multipoint(content, extent);
            case 3, 13, 23 -> lines(parts(content, extent));
            case 5, 15, 25 -> Rings.polygon(parts(content, extent));
            default -> throw new Unreadable(ReadingRefusal.FORMAT_UNSUPPORTED, "A shape of an unknown kind");
        };
        return text == null || extent.isEmpty() ? null : extent.with(text);
    }

    private static String point(ByteBuffer content, Extent extent) {
        double x = content.getDouble();
        double y = content.getDouble();
        extent.see(x, y);
        return "[" + x + "," + y + "]";
    }

    private static String multipoint(ByteBuffer content, Extent extent) {
        content.position(content.position() + 32);
        int count = content.getInt();
        var all = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            all.add(point(content, extent));
        }
        return "{\"type\":\"MultiPoint\",\"coordinates\":[" + String.join(",", all) + "]}";
    }

    private static List<Rings.Ring> parts(ByteBuffer content, Extent extent) {
        content.position(content.position() + 32);
        int parts = content.getInt();
        int points = content.getInt();
        if (parts < 0 || parts > content.remaining() / 4 || points < 0 || points > content.remaining() / 16) {
            throw new IndexOutOfBoundsException(parts);
        }
        var starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i] = content.getInt();
        }
        starts[parts] = points;
        var all = new ArrayList<Rings.Ring>();
        for (int i = 0; i < parts; i++) {
            var ring = new Rings.Ring();
            for (int p = starts[i]; p < starts[i + 1]; p++) {
                double x = content.getDouble();
                double y = content.getDouble();
                extent.see(x, y);
                ring.add(x, y);
            }
            all.add(ring);
        }
        return all;
    }

    private static String lines(List<Rings.Ring> parts) {
        return parts.size() == 1
                ? "{\"type\":\"LineString\",\"coordinates\":" + parts.getFirst().text() + "}"
                : "{\"type\":\"MultiLineString\",\"coordinates\":" + Rings.list(parts) + "}";
    }
}
