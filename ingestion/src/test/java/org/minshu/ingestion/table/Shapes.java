package org.minshu.ingestion.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A shapefile of one point, byte by byte. */
final class Shapes {

    private Shapes() {}

    static byte[] shp(double x, double y) {
        var file = ByteBuffer.allocate(128);
        file.putInt(0, 9994)
                .putInt(24, 64)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(28, 1000)
                .putInt(32, 1);
        file.order(ByteOrder.BIG_ENDIAN).putInt(100, 1).putInt(104, 10).order(ByteOrder.LITTLE_ENDIAN);
        return file.putInt(108, 1).putDouble(112, x).putDouble(120, y).array();
    }

    static byte[] dbf(String field, String value) {
        var name = field.getBytes(StandardCharsets.UTF_8);
        var text = value.getBytes(StandardCharsets.UTF_8);
        var file = ByteBuffer.allocate(32 + 32 + 1 + 1 + 20).order(ByteOrder.LITTLE_ENDIAN);
        file.put(0, (byte) 3).putInt(4, 1).putShort(8, (short) 65).putShort(10, (short) 21);
        file.put(32, name)
                .put(43, (byte) 'C')
                .put(48, (byte) 20)
                .put(64, (byte) 0x0D)
                .put(65, (byte) ' ');
        for (int i = 66; i < 86; i++) {
            file.put(i, (byte) ' ');
        }
        return file.put(66, text).array();
    }
}
