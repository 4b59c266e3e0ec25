package org.minshu.ingestion.table.shape;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Cells;
import org.minshu.ingestion.table.Heading;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Rejection;
import org.minshu.ingestion.table.TableSink;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.ingestion.table.archive.Archive;
import org.minshu.model.vocabulary.ReadingRefusal;

/** A shapefile in an archive: {@code .shp} and {@code .dbf} of one name, and what is beside them. */
public final class Shapefiles {

    private Shapefiles() {}

    public static boolean is(ZipEntry member) {
        return member.getName().toLowerCase(Locale.ROOT).endsWith(".shp");
    }

    public static void read(Archive archive, ZipEntry shp, TableSink tables, Limits limits, Ticking ticking)
            throws IOException {
        var path = shp.getName().substring(0, shp.getName().length() - 4);
        var dbf = beside(archive, path, ".dbf")
                .orElseThrow(() -> new Unreadable(ReadingRefusal.DAMAGED, "The shapefile has no .dbf beside it"));
        try (var attributes = archive.open(dbf);
                var geometry = archive.open(shp)) {
            var rows = new DbfRows(attributes, charset(archive, path, dbf));
            var shapes = new ShpShapes(geometry, limits);
            var heading = Heading.of(path.substring(path.lastIndexOf('/') + 1), rows.names());
            boolean geographic = isGeographic(archive, path);
            var sink = tables.begin(heading.withGeometry("geometry").within(limits));
            var cells = new Cells();
            for (long number = 1; rows.next(cells); number++) {
                var place = shapes.next();
                if (!rows.isDeleted()) {
                    cells.add(place == null ? "" : geographic ? place : elsewhere(place));
                    sink.row(number, cells);
                }
                ticking.check();
            }
            requireNoMore(shapes, sink::reject);
        }
    }

    /** Hears of what is left over. */
    private interface Rejects {
        void reject(long line, Rejection reason, String text) throws IOException;
    }

    private static void requireNoMore(ShpShapes shapes, Rejects rejects) throws IOException {
        try {
            if (shapes.next() != null) {
                rejects.reject(0, Rejection.MALFORMED, "There are more shapes than attributes");
            }
        } catch (Unreadable end) {
            if (end.refusal() != ReadingRefusal.DAMAGED) {
                throw end;
            }
        }
    }

    /** Coordinates that are no degrees are out of the range of such, so that nobody takes them for some. */
    private static String elsewhere(String place) {
        var parts = place.split(" ", 5);
        return "999 999 999 999 " + parts[4];
    }

    private static boolean isGeographic(Archive archive, String path) throws IOException {
        var projection = text(archive, path, ".prj");
        if (projection == null) {
            return true;
        }
        boolean known = projection.contains("WGS") || projection.contains("2000") || projection.contains("1984");
        return known && projection.strip().toUpperCase(Locale.ROOT).startsWith("GEOGCS");
    }

    private static Charset charset(Archive archive, String path, ZipEntry dbf) throws IOException {
        var named = text(archive, path, ".cpg");
        try {
            if (named != null) {
                var name = named.strip();
                return Charset.forName(name.matches("\\d{3,5}") ? "windows-" + name : name);
            }
        } catch (IllegalArgumentException _) {
            return StandardCharsets.UTF_8;
        }
        try (var in = archive.open(dbf)) {
            var start = in.readNBytes(30);
            return DbfRows.charset(start.length < 30 ? 0 : start[29] & 0xFF);
        }
    }

    private static @Nullable String text(Archive archive, String path, String ending) throws IOException {
        var member = beside(archive, path, ending);
        if (member.isEmpty()) {
            return null;
        }
        try (var in = archive.open(member.get())) {
            return new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8);
        }
    }

    private static Optional<? extends ZipEntry> beside(Archive archive, String path, String ending) {
        return archive.members().stream()
                .filter(member -> member.getName().equalsIgnoreCase(path + ending))
                .findFirst();
    }
}
