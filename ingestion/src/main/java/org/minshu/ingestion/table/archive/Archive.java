package org.minshu.ingestion.table.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.model.vocabulary.ReadingRefusal;

/** A ZIP archive whose members are read where they lie. Names of members are only ever looked at. */
public final class Archive implements Closeable {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private final ZipFile zip;
    private final Limits limits;
    private final Ticking ticking;

    private Archive(ZipFile zip, Limits limits, Ticking ticking) {
        this.zip = zip;
        this.limits = limits;
        this.ticking = ticking;
    }

    /**
     * Opens an archive once its members are counted and their names looked at.
     *
     * @throws Unreadable where it is none, has too many members, or names that lead out of it
     */
    public static Archive open(Path file, Limits limits, Ticking ticking) throws IOException {
        var archive = new Archive(zip(file), limits, ticking);
        try {
            archive.check();
            return archive;
        } catch (RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    /** Names that are no UTF-8 were mostly packed by a Chinese Windows. */
    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException first) {
            try {
                return new ZipFile(file.toFile(), CHINESE);
            } catch (ZipException broken) {
                throw new Unreadable(
                        ReadingRefusal.DAMAGED, "The archive cannot be opened: " + broken.getMessage(), broken);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new Unreadable(ReadingRefusal.DAMAGED, "The archive cannot be opened", broken);
        }
    }

    private void check() {
        if (zip.size() > limits.members()) {
            throw new Unreadable(
                    ReadingRefusal.TOO_MANY_TABLES, zip.size() + " members, of " + limits.members() + " at most");
        }
        for (var member : members()) {
            if (leadsOut(member.getName())) {
                throw new Unreadable(ReadingRefusal.UNSAFE_ARCHIVE, "A member is called " + member.getName());
            }
        }
    }

    private static boolean leadsOut(String name) {
        var path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..");
    }

    public List<? extends ZipEntry> members() {
        return Collections.list(zip.entries());
    }

    public Optional<ZipEntry> member(String name) {
        return Optional.ofNullable(zip.getEntry(name));
    }

    public InputStream open(ZipEntry member) throws IOException {
        try {
            var content = zip.getInputStream(member);
            return new Unpacked(content, member.getCompressedSize(), limits, ticking);
        } catch (ZipException locked) {
            throw String.valueOf(locked.getMessage()).contains("encrypt")
                    ? new Unreadable(ReadingRefusal.ENCRYPTED, "Members of the archive are encrypted", locked)
                    : new Unreadable(
                            ReadingRefusal.DAMAGED, "A member cannot be opened: " + locked.getMessage(), locked);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
