package org.minshu.catalog.sheet;

import static org.minshu.model.problem.ProblemType.FILE_EMPTY;
import static org.minshu.model.problem.ProblemType.SHEET_TOO_LARGE;
import static org.minshu.model.problem.ProblemType.UPLOAD_CUT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.minshu.model.problem.CatalogException;

/** A sheet on local disk while it is read; a workbook cannot be read from its beginning only. */
public final class SheetFile implements AutoCloseable {

    private final Path path;
    private final SheetBounds bounds;

    private SheetFile(Path path, SheetBounds bounds) {
        this.path = path;
        this.bounds = bounds;
    }

    /**
     * Takes in all of the body.
     *
     * @throws CatalogException SHEET_TOO_LARGE, FILE_EMPTY or UPLOAD_CUT
     */
    public static SheetFile receive(InputStream body, SheetBounds bounds) {
        var file = new SheetFile(create(), bounds);
        try {
            file.fill(body);
            return file;
        } catch (IOException broken) {
            file.close();
            throw new CatalogException(UPLOAD_CUT, "The upload could not be read: " + broken.getMessage());
        } catch (CatalogException refused) {
            file.close();
            throw refused;
        }
    }

    private static Path create() {
        try {
            return Files.createTempFile("minshu-sheet", null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(InputStream body) throws IOException {
        long size = 0;
        try (var out = Files.newOutputStream(path)) {
            var buffer = new byte[64 * 1024];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > bounds.bytes()) {
                    throw new CatalogException(SHEET_TOO_LARGE, "Sheets have at most " + bounds.bytes() + " bytes");
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new CatalogException(FILE_EMPTY, "The body has no bytes");
        }
    }

    public Path path() {
        return path;
    }

    /** From the first row on; may be called again. */
    public SheetRows rows() {
        return Beginning.of(path) == Beginning.ZIP ? XlsxRows.of(path, bounds) : CsvRows.of(path);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file is by its first bytes. */
    private enum Beginning {
        ZIP,
        TEXT;

        static Beginning of(Path path) {
            try (var in = Files.newInputStream(path)) {
                var first = in.readNBytes(4);
                if (first.length == 4 && first[0] == (byte) 0xD0 && first[1] == (byte) 0xCF) {
                    throw Unreadable.because("It is an old or an encrypted workbook, neither of which is read");
                }
                return first.length == 4 && first[0] == 'P' && first[1] == 'K' ? ZIP : TEXT;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
