package org.minshu.catalog.records;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.minshu.tables.ChinaTime;
import org.minshu.tables.Rows;
import tools.jackson.core.JsonGenerator;

/** Writes rows as JSON objects. */
final class RowJson {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ChinaTime.ZONE);

    private RowJson() {}

    static void write(Rows rows, JsonGenerator json) {
        json.writeStartObject();
        for (int i = 0; i < rows.columns().size(); i++) {
            json.writeName(rows.columns().get(i).name());
            value(rows.value(i), json);
        }
        json.writeEndObject();
    }

    /** Days and moments as ISO 8601, moments in China's time; a number that is none is null. */
    static void value(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Long number -> json.writeNumber(number);
            case BigInteger number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case Double number when Double.isFinite(number) -> json.writeNumber(number);
            case Double _ -> json.writeNull();
            case Boolean truth -> json.writeBoolean(truth);
            case LocalDate day -> json.writeString(day.toString());
            case Instant moment -> json.writeString(moment(moment));
            case Rows.Point point -> {
                json.writeStartObject();
                json.writeNumberProperty("lon", point.lon());
                json.writeNumberProperty("lat", point.lat());
                json.writeEndObject();
            }
            case Rows.Shape shape -> json.writeRawValue(shape.geojson());
            case Object other -> throw new IllegalStateException("No value of a table: " + other.getClass());
        }
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
