package org.minshu.ingestion.table.shape;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.minshu.ingestion.table.Cells;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.model.vocabulary.ReadingRefusal;

/** A dBASE III table as a stream. */
final class DbfRows {

    private static final int FIELD = 32;
    private static final int END_OF_FIELDS = 0x0D;
    private static final int DELETED = '*';

    private final DataInputStream in;
    private final Charset charset;
    private final List<Field> fields = new ArrayList<>();
    private final long count;
    private final byte[] record;
    private long read;

    private record Field(String name, char type, int length) {}

    DbfRows(InputStream in, Charset charset) throws IOException {
        this.in = new DataInputStream(in);
        this.charset = charset;
        var header = ByteBuffer.wrap(this.in.readNBytes(FIELD)).order(ByteOrder.LITTLE_ENDIAN);
        if (header.capacity() < FIELD) {
            throw new Unreadable(ReadingRefusal.DAMAGED, "The dBASE table has no header");
        }
        this.count = Integer.toUnsignedLong(header.getInt(4));
        int length = Short.toUnsignedInt(header.getShort(8)) - FIELD;
        int recordLength = Short.toUnsignedInt(header.getShort(10));
        fields(this.in.readNBytes(Math.max(0, length)));
        if (recordLength < 1 || fields.stream().mapToInt(Field::length).sum() + 1 > recordLength) {
            throw new Unreadable(ReadingRefusal.DAMAGED, "The fields of the dBASE table do not fit its records");
        }
        this.record = new byte[recordLength];
    }

    private void fields(byte[] bytes) {
        for (int at = 0; at + FIELD <= bytes.length && bytes[at] != END_OF_FIELDS; at += FIELD) {
            int end = at;
            while (end < at + 11 && bytes[end] != 0) {
                end++;
            }
            fields.add(
                    new Field(new String(bytes, at, end - at, charset), (char) bytes[at + 11], bytes[at + 16] & 0xFF));
        }
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** Which characters a table is in, where nothing beside it says so: its language byte, else the usual Chinese one. */
    static Charset charset(int language) {
        return switch (language) {
            case 0x4D, 0x7A -> Charset.forName("GB18030");
            case 0x4F, 0x78 -> Charset.forName("Big5");
            case 0x03, 0x57 -> Charset.forName("windows-1252");
            default -> StandardCharsets.UTF_8;
        };
    }

    /** The next record, a deleted one as well; false at the end. */
    boolean next(Cells cells) throws IOException {
        cells.clear();
        if (read >= count || in.readNBytes(record, 0, record.length) < record.length) {
            return false;
        }
        read++;
        int at = 1;
        for (var field : fields) {
            cells.add(value(
                    field,
                    new String(record, at, field.length(), charset)
                            .replace("\0", "")
                            .strip()));
            at += field.length();
        }
        return true;
    }

    boolean isDeleted() {
        return record[0] == DELETED;
    }

    private static String value(Field field, String text) {
        return switch (field.type()) {
            case 'D' ->
                text.matches("\\d{8}")
                        ? text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6)
                        : text;
            case 'L' ->
                "YyTt".contains(text) && !text.isEmpty()
                        ? "true"
                        : "NnFf".contains(text) && !text.isEmpty() ? "false" : "";
            case 'N', 'F' -> text.startsWith("*") ? "" : text.startsWith(".") ? "0" + text : text;
            default -> text;
        };
    }
}
